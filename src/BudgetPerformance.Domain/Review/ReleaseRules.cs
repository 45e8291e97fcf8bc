namespace BudgetPerformance.Domain.Review;

/// <summary>What is looked for before a book is published (公开). Everything only warns: a draft may always be printed.</summary>
public static class ReleaseRules
{
    public static readonly Rule AllApproved = new("公开-1", "公开前，每个项目都应审核通过。", Severity.Warn);
    public static readonly Rule StatementGiven = new("公开-2", "公开前，应填好部门整体绩效目标。", Severity.Warn);
    public static readonly Rule SumAgrees = new("公开-3", "各项目预算数之和应等于部门的项目支出总额。", Severity.Warn);
    public static readonly Rule NoTelephone = new("公开-4", "公开的文字中不应有电话号码。", Severity.Warn);
    public static readonly Rule NoIdentityNumber = new("公开-5", "公开的文字中不应有身份证号码。", Severity.Warn);
    public static readonly Rule NoBankCard = new("公开-6", "公开的文字中不应有银行卡号。", Severity.Warn);
    public static readonly Rule ProjectsGiven = new("公开-7", "预算文本中至少应有一个项目。", Severity.Warn);
}
