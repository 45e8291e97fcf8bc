namespace BudgetPerformance.Domain.Projects;

/// <summary>The rules of a project as a whole and of its amounts.</summary>
public static class ProjectRules
{
    public static readonly Rule CodeGiven = new("项目-1", "请填写项目编码。");
    public static readonly Rule CodeUnique = new("项目-2", "本单位本年度已有相同的项目编码。");
    public static readonly Rule PurposeGiven = new("项目-3", "请填写资金用途。");
    public static readonly Rule ObjectivesGiven = new("项目-4", "请填写绩效目标。");
    public static readonly Rule BudgetGiven = new("项目-5", "请填写预算数。");
    public static readonly Rule FundsAddUp = new("项目-6", "预算数应等于财政资金与其他资金之和。");
    public static readonly Rule NoPlaceholders = new("项目-7", "文字中还有 XX、××、待定等占位内容。", Severity.Warn);
    public static readonly Rule YearsAgree = new("项目-8", "文字中的年份与预算年度不一致，请核对。", Severity.Warn);
    public static readonly Rule NameGiven = new("项目-9", "请填写项目名称。");
    public static readonly Rule SentOnce = new("项目-10", "这一项收到了不止一个值，请只填一个。");
    public static readonly Rule AmountsNotNegative = new("项目-11", "金额不能是负数。");
    public static readonly Rule BudgetIsSomething = new("项目-12", "预算数为 0，请核对。", Severity.Warn);
    public static readonly Rule NoLeftovers = new("项目-13", "文字中有 Word 书签等残留内容，请删去。", Severity.Warn);
}
