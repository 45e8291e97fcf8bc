using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Web.Features.Objectives;

/// <summary>One row of the indicator table as typed.</summary>
public sealed class IndicatorRow
{
    /// <summary>The fields of a row in the order of the form.</summary>
    public static IReadOnlyList<string> Fields => Indicator.CellNames;

    private readonly Dictionary<string, string> texts = [];

    public string Category { get => this[nameof(Category)]; init => this[nameof(Category)] = value; }
    public string Kind { get => this[nameof(Kind)]; init => this[nameof(Kind)] = value; }
    public string Name { get => this[nameof(Name)]; init => this[nameof(Name)] = value; }
    public string Description { get => this[nameof(Description)]; init => this[nameof(Description)] = value; }
    public string Target { get => this[nameof(Target)]; init => this[nameof(Target)] = value; }
    public string Basis { get => this[nameof(Basis)]; init => this[nameof(Basis)] = value; }

    /// <summary>The text of a field by its name.</summary>
    public string this[string field] { get => texts.GetValueOrDefault(field, ""); set => texts[field] = value; }

    /// <summary>Whether nothing at all was typed.</summary>
    public bool IsBlank => texts.Values.All(text => text.Length == 0);

    /// <summary>Whether more than the first tier was filled in, with which a row is offered.</summary>
    public bool IsBegun => texts.Any(text => text.Key != nameof(Category) && text.Value.Length > 0);

    /// <summary>Whether another row says the same.</summary>
    public bool IsSame(IndicatorRow other) => Fields.All(field => this[field] == other[field]);

    /// <summary>The two tiers are chosen from lists and stand on one line; the other cells may hold several, as they do in Word.</summary>
    public static bool TakesManyLines(string field) => field is not (nameof(Category) or nameof(Kind));

    /// <summary>The row as it shows an indicator.</summary>
    public static IndicatorRow From(Indicator indicator) => new()
    {
        Category = indicator.Category,
        Kind = indicator.Kind,
        Name = indicator.Name,
        Description = indicator.Description,
        Target = indicator.Target.Raw,
        Basis = indicator.Basis,
    };

    /// <summary>The indicator as typed.</summary>
    public Indicator ToIndicator() => new(Category, Kind, Name, Description, TargetValue.Read(Target), Basis);
}
