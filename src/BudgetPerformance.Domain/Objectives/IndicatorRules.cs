namespace BudgetPerformance.Domain.Objectives;

/// <summary>The rules of indicators.</summary>
public static class IndicatorRules
{
    public static readonly Rule AtLeastOne = new("指标-1", "至少填写一条绩效指标。");
    public static readonly Rule EachCategoryPresent = new("指标-2", "每个一级指标至少要有一条绩效指标。");
    public static readonly Rule InCatalogue = new("指标-3", "一级指标、二级指标应从本年度指标目录中选择。");
    public static readonly Rule NameGiven = new("指标-4", "请填写三级指标名称。");
    public static readonly Rule TargetGiven = new("指标-5", "请填写指标值。");
    public static readonly Rule DescriptionGiven = new("指标-6", "建议填写绩效指标描述。", Severity.Warn);
    public static readonly Rule BasisGiven = new("指标-7", "建议填写指标值确定依据。", Severity.Warn);
    public static readonly Rule NameSaysSomething = new("指标-8", "三级指标名称不应只是数字，也不应与二级指标同名。", Severity.Warn);
    public static readonly Rule NamesDiffer = new("指标-9", "同一项目内三级指标名称不宜重复。", Severity.Warn);
    public static readonly Rule TargetsDiffer = new("指标-10", "不同指标使用了相同的指标值文字，请确认不是误复制。", Severity.Warn);
    public static readonly Rule TargetIsClear = new("指标-11", "指标值写法存疑，请核对。", Severity.Warn);
    public static readonly Rule KindsCovered = new("指标-12", "产出指标宜覆盖数量、质量、时效、成本。", Severity.Warn);
    public static readonly Rule SatisfactionAsksThoseServed = new("指标-13", "服务对象满意度应由服务对象评价。", Severity.Warn);
    public static readonly Rule NotTooMany = new("指标-14", $"一个项目最多 {Projects.Project.MaxIndicators} 条绩效指标，请删减或合并。");
    public static readonly Rule RowsComplete = new("指标-15", "收到的指标行与页面上的对不上，可能有内容没有传到；请核对下面的指标表，再保存一次。");
}
