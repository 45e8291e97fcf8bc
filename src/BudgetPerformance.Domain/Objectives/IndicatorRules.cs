namespace BudgetPerformance.Domain.Objectives;

/// <summary>The rules of indicators.</summary>
public static class IndicatorRules
{
    public static readonly Rule AtLeastOne = new("指标-1", "至少填写一条绩效指标。");
    public static readonly Rule EachCategoryPresent = new("指标-2", "产出、效果（效益）、满意度指标每类至少要有一条。");
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
    public static readonly Rule NotAllOneHundred = new("指标-16", "所有指标值都是 100% 时，请核对是否都能达到、是否有区分。", Severity.Warn);
    public static readonly Rule BenefitIsNotSatisfaction = new("指标-17", "满意度应列入满意度指标，不宜代替效果（效益）指标。", Severity.Warn);
    public static readonly Rule TimelinessNamesTime = new("指标-18", "时效指标应说明完成时间；完成率、到位率等宜列为质量或数量指标。", Severity.Warn);
    public static readonly Rule NoStraySpaces = new("指标-19", "文字开头或末尾有多余的空格。", Severity.Warn);
}
