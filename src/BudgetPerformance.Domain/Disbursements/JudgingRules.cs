namespace BudgetPerformance.Domain.Disbursements;

/// <summary>The rules that a set of status rules keeps.</summary>
public static class JudgingRules
{
    public static readonly Rule Named = new("判定-1", "请填写规则名称。");
    public static readonly Rule ThreeBands = new("判定-2", "应依次设置正常、滞后、严重滞后三档：前两档各有下限，最后一档没有下限。");
    public static readonly Rule WithinBounds = new("判定-3", "按计划完成率判定时，下限应在 0 和 100 之间；按落后百分点判定时，下限应在 -100 和 0 之间。");
    public static readonly Rule Descending = new("判定-4", "“滞后”的下限应低于“正常”的下限。");
}
