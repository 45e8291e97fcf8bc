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

    /// <summary>Whether nothing at all was filled in.</summary>
    public bool IsBlank => (Category + Kind + Name + Description + Target.Raw + Basis).Length == 0;
}
