namespace BudgetPerformance.Domain.Disbursements;

/// <summary>The rules of importing the treasury's payment list.</summary>
public static class PaymentListRules
{
    public static readonly Rule ProjectColumnGiven = new("导入-1", "请选择哪一列是项目编码，或者哪一列是项目名称。");
    public static readonly Rule DateColumnGiven = new("导入-2", "请选择哪一列是支付日期。");
    public static readonly Rule AmountColumnGiven = new("导入-3", "请选择哪一列是金额。");
    public static readonly Rule ColumnUsedOnce = new("导入-4", "同一列不能有两个用途，请另选一列。");
}
