namespace BudgetPerformance.Domain.Review;

/// <summary>The rules of who may take which step, and when.</summary>
public static class ReviewRules
{
    public static readonly Rule CompleteBeforeSubmission = new("审核-1", "提交前请先处理下列问题。");
    public static readonly Rule OnlyWhileOpen = new("审核-2", "该表已提交或已审核通过，不能修改。");
    public static readonly Rule OnlyFromDraftOrReturned = new("审核-3", "只有草稿或已退回的表可以提交。");
    public static readonly Rule OnlyWhileSubmitted = new("审核-4", "该表不在待审核状态，请刷新页面查看最新状态。");
    public static readonly Rule ReasonGiven = new("审核-5", "退回时请写明原因。");
    public static readonly Rule FourEyes = new("审核-6", "提交人和最后修改人不能审核自己的表。");
    public static readonly Rule PreparerOnly = new("审核-7", "只有本单位或上级单位的填报人可以填报和提交。");
    public static readonly Rule ReviewerOnly = new("审核-8", "只有审核人可以审核。");
    public static readonly Rule YearOpen = new("审核-9", "该预算年度已停止填报。");
    public static readonly Rule UnitOpen = new("审核-10", "该单位已停用，不能填报。");
    public static readonly Rule SubmitterWithdraws = new("审核-11", "只有提交人可以撤回。");
    public static readonly Rule LatestSeen = new("审核-12", "这张表在您打开之后又有变动，请看过下面的最新内容再操作。");
    public static readonly Rule OpinionReadable = new("审核-13", "审核意见里有不能保存的内容，请修改。");
}
