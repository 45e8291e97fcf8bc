namespace BudgetPerformance.Domain.Disbursements;

/// <summary>The rules of the disbursement plan.</summary>
public static class DisbursementRules
{
    public static readonly Rule NeverDecreases = new("支出-1", "资金支出计划为累计进度，后一时点不得低于前一时点。");
    public static readonly Rule EndsAtOneHundred = new("支出-2", "12月底资金支出进度应为100%。");
    public static readonly Rule BlankCarriesOn = new("支出-3", "未填支出进度的时点视为沿用前一时点（年初为 0），请确认。", Severity.Warn);
}
