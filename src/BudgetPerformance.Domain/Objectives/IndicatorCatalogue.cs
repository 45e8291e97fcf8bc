namespace BudgetPerformance.Domain.Objectives;

/// <summary>The two upper tiers of indicators of one form, in the order of the form.</summary>
/// <param name="Name">The catalogue's name as shown to administrators.</param>
/// <param name="Categories">The first tier (一级指标), each with its second tier.</param>
public sealed record IndicatorCatalogue(string Name, IReadOnlyList<IndicatorCategory> Categories)
{
    /// <summary>Hebei's form of 2020, which says 效果 where the nation says 效益.</summary>
    public static readonly IndicatorCatalogue Hebei2020 = new("河北2020",
    [
        new("产出指标", "数量指标", "质量指标", "时效指标", "成本指标"),
        new("效果指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
        new("满意度指标", "服务对象满意度指标"),
    ]);

    /// <summary>The national form of 财预〔2015〕88号.</summary>
    public static readonly IndicatorCatalogue National2015 = new("全国2015",
    [
        new("产出指标", "数量指标", "质量指标", "时效指标", "成本指标"),
        new("效益指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
        new("满意度指标", "服务对象满意度指标"),
    ]);

    /// <summary>The national form of 财预〔2021〕101号, in which cost is a first tier.</summary>
    public static readonly IndicatorCatalogue National2021 = new("全国2021",
    [
        new("成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标") { IsOptional = true },
        new("产出指标", "数量指标", "质量指标", "时效指标"),
        new("效益指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
        new("满意度指标", "服务对象满意度指标"),
    ]);

    /// <summary>The first tier of that name, or null.</summary>
    public IndicatorCategory? Category(string name) => Categories.FirstOrDefault(category => category.Name == name);
}

/// <summary>One first tier (一级指标) with its second tier.</summary>
/// <param name="Name">The first tier's name, such as 产出指标.</param>
/// <param name="Kinds">The second tier's names (二级指标).</param>
public sealed record IndicatorCategory(string Name, params IReadOnlyList<string> Kinds)
{
    /// <summary>Whether it holds the outputs, whose second tier should be covered as far as can be measured.</summary>
    public bool IsOutput => Name == "产出指标";

    /// <summary>Whether a project may do without it.</summary>
    public bool IsOptional { get; init; }
}
