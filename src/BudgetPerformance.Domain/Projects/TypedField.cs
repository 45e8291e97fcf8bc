using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.Projects;

/// <summary>What somebody typed into one field of the form, read by the field's own shape.</summary>
/// <param name="Text">What is kept, printed as <see cref="History.Revision.Flatten"/> prints it; empty where it could not be read.</param>
/// <param name="Problem">Why it cannot be kept, as one Chinese sentence that says what to do; null where it can.</param>
public readonly record struct TypedField(string Text, string? Problem)
{
    private static readonly Dictionary<string, int> CellMaxLengths = new()
    {
        [nameof(Indicator.Category)] = Indicator.TierMaxLength,
        [nameof(Indicator.Kind)] = Indicator.TierMaxLength,
        [nameof(Indicator.Name)] = Indicator.NameMaxLength,
        [nameof(Indicator.Description)] = Indicator.DescriptionMaxLength,
        [nameof(Indicator.Target)] = Indicator.TargetMaxLength,
        [nameof(Indicator.Basis)] = Indicator.BasisMaxLength,
    };

    /// <summary>Whether the field takes a number: an amount or a percentage.</summary>
    public static bool IsNumber(string path) => IsAmount(path) || IsStep(path);

    /// <summary>Whether the field takes an amount.</summary>
    public static bool IsAmount(string path) => path is ProjectFields.Budget or ProjectFields.FiscalFunds or ProjectFields.OtherFunds;

    /// <summary>Reads a field.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="unit">The unit in which amounts are typed.</param>
    public static TypedField Read(string path, string typed, MoneyUnit unit)
    {
        if (IsAmount(path))
        {
            var amount = TypedNumber.Read(typed, Money.DecimalsIn(unit), Money.Max.In(unit));
            return new(amount.Value is { } value ? Money.Of(value, unit).Print(MoneyUnit.TenThousandYuan) : "", amount.Problem);
        }
        if (IsStep(path))
        {
            var step = TypedNumber.Read(typed, 2, 100m);
            return new(step.Value is { } points ? Percentage.Of(points).Print() : "", step.Problem);
        }
        return path switch
        {
            ProjectFields.Code => Line(typed, ProjectCode.MaxLength),
            ProjectFields.Name when string.IsNullOrWhiteSpace(typed) => new("", ProjectRules.NameGiven.Text),
            ProjectFields.Name => Line(typed, Project.NameMaxLength),
            ProjectFields.Purpose => Lines(typed, Project.PurposeMaxLength, manyLines: true),
            ProjectFields.Objectives => Lines(typed, Objective.MaxLength, manyLines: true),
            _ when CellMaxLengths.TryGetValue(path[(path.LastIndexOf('.') + 1)..], out var maxLength) => Lines(typed, maxLength, !path.EndsWith("." + nameof(Indicator.Category), StringComparison.Ordinal) && !path.EndsWith("." + nameof(Indicator.Kind), StringComparison.Ordinal)),
            _ => throw new ArgumentException($"There is no field {path}.", nameof(path)),
        };
    }

    private static bool IsStep(string path) => path.StartsWith("Plan[", StringComparison.Ordinal);

    private static TypedField Line(string typed, int maxLength) => Lines(typed.Trim(), maxLength, manyLines: false);

    private static TypedField Lines(string typed, int maxLength, bool manyLines)
    {
        var text = PlainText.Normalize(typed, manyLines);
        return new(text, PlainText.Problem(text, maxLength, manyLines));
    }
}
