using BudgetPerformance.Domain.Objectives.Targets;

namespace BudgetPerformance.Domain.Objectives;

/// <summary>One 三级指标 of a project with its place in the catalogue, its target and the target's basis. Texts are kept as typed, even outside the catalogue.</summary>
/// <param name="Category">一级指标</param>
/// <param name="Kind">二级指标</param>
/// <param name="Name">三级指标</param>
/// <param name="Description">绩效指标描述</param>
/// <param name="Target">指标值</param>
/// <param name="Basis">指标值确定依据</param>
public sealed record Indicator(string Category, string Kind, string Name, string Description, TargetValue Target, string Basis)
{
    public const int TierMaxLength = 50;
    public const int NameMaxLength = 200;
    public const int DescriptionMaxLength = 500;
    public const int TargetMaxLength = 200;
    public const int BasisMaxLength = 200;

    /// <summary>The names of its texts in the order of the form.</summary>
    public static readonly IReadOnlyList<string> CellNames = [nameof(Category), nameof(Kind), nameof(Name), nameof(Description), nameof(Target), nameof(Basis)];

    /// <summary>Whether nothing at all was filled in.</summary>
    public bool IsBlank => Cells.All(cell => cell.Text.Length == 0);

    /// <summary>Why the target is doubtful, as Chinese sentences that know the indicator's name and kind: they tell the unit that is missing or the words that repeat the name.</summary>
    public IReadOnlyList<string> Doubts => [.. DoubtsInContext.Of(this)];

    /// <summary>The texts in the order of the form, each with its field's name.</summary>
    public IEnumerable<(string Field, string Text)> Cells =>
    [
        (nameof(Category), Category), (nameof(Kind), Kind), (nameof(Name), Name), (nameof(Description), Description), (nameof(Target), Target.Raw), (nameof(Basis), Basis),
    ];
}
