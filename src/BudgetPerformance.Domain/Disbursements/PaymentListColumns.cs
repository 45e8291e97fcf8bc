using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>What a column of a payment list may hold for us, and the names under which treasuries print it.</summary>
public static class PaymentListColumns
{
    public static readonly KnownColumn ProjectCode = new(nameof(ProjectCode), "项目编码");
    public static readonly KnownColumn ProjectName = new(nameof(ProjectName), "项目名称");
    public static readonly KnownColumn PaidOn = new(nameof(PaidOn), "支付日期", IsRequired: true);
    public static readonly KnownColumn Amount = new(nameof(Amount), "金额", IsAmount: true, IsRequired: true);
    public static readonly KnownColumn Voucher = new(nameof(Voucher), "凭证号");
    public static readonly KnownColumn Summary = new(nameof(Summary), "摘要");
    public static readonly KnownColumn Source = new(nameof(Source), "资金来源");

    // The earlier a name, the better it fits.
    private static readonly Dictionary<KnownColumn, string[]> Names = new()
    {
        [ProjectCode] = ["项目编码", "项目代码", "项目编号", "预算项目编码", "预算项目代码", "预算项目编号", "指标项目编码"],
        [ProjectName] = ["项目名称", "预算项目名称", "预算项目", "支出项目", "项目"],
        [PaidOn] = ["支付日期", "支出日期", "付款日期", "支付时间", "清算日期", "拨款日期", "记账日期", "凭证日期", "入账日期", "交易日期", "业务日期", "日期"],
        [Amount] = ["金额", "支付金额", "支出金额", "付款金额", "实际支付金额", "实付金额", "拨款金额", "本次支付金额", "发生额", "支出数", "支付数", "借方金额"],
        [Voucher] = ["凭证号", "凭证编号", "凭证号码", "支付凭证号", "支付凭证编号", "记账凭证号", "支付令号", "支付申请编号", "支付编号", "拨款单号", "单据号", "单据编号", "单号", "流水号", "交易流水号"],
        [Summary] = ["摘要", "支付摘要", "用途", "资金用途", "支付用途", "款项用途", "事由", "附言", "备注"],
        [Source] = ["资金来源", "资金性质", "资金类型", "资金类别"],
    };

    /// <summary>Payment lists as a kind; treasuries pay in 元 unless they say otherwise.</summary>
    public static readonly ListKind Kind = new([ProjectCode, ProjectName, PaidOn, Amount, Voucher, Summary, Source], Recognise, MoneyUnit.Yuan);

    /// <summary>What is missing in a mapping or said twice, each with its column.</summary>
    public static IEnumerable<Objection> Objections(ColumnMapping mapping)
    {
        if (mapping[ProjectCode] is null && mapping[ProjectName] is null) yield return new(PaymentListRules.ProjectColumnGiven, ProjectCode.Key);
        if (mapping[PaidOn] is null) yield return new(PaymentListRules.DateColumnGiven, PaidOn.Key);
        if (mapping[Amount] is null) yield return new(PaymentListRules.AmountColumnGiven, Amount.Key);
        foreach (var twice in mapping.UsedTwice(Kind.Columns)) yield return twice;
    }

    private static KnownHeading? Recognise(string heading)
    {
        var name = ListHeading.Bare(heading);
        foreach (var (column, names) in Names)
            if (Array.IndexOf(names, name) is >= 0 and var rank) return new(column.Key, rank);
        return null;
    }
}
