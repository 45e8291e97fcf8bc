using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>What a column of a payment list may hold for us.</summary>
public enum PaymentListColumn
{
    /// <summary>项目编码</summary>
    ProjectCode,

    /// <summary>项目名称</summary>
    ProjectName,

    /// <summary>支付日期</summary>
    PaidOn,

    /// <summary>金额</summary>
    Amount,

    /// <summary>凭证号</summary>
    Voucher,

    /// <summary>摘要</summary>
    Summary,

    /// <summary>资金来源</summary>
    Source,
}

/// <summary>The columns' Chinese names, and the other names under which treasuries print them.</summary>
public static partial class PaymentListColumns
{
    // The first of each is its name; the earlier a synonym, the better it fits.
    private static readonly Dictionary<PaymentListColumn, string[]> Names = new()
    {
        [PaymentListColumn.ProjectCode] = ["项目编码", "项目代码", "项目编号", "预算项目编码", "预算项目代码", "预算项目编号", "指标项目编码"],
        [PaymentListColumn.ProjectName] = ["项目名称", "预算项目名称", "预算项目", "支出项目", "项目"],
        [PaymentListColumn.PaidOn] = ["支付日期", "支出日期", "付款日期", "支付时间", "清算日期", "拨款日期", "记账日期", "凭证日期", "入账日期", "交易日期", "业务日期", "日期"],
        [PaymentListColumn.Amount] = ["金额", "支付金额", "支出金额", "付款金额", "实际支付金额", "实付金额", "拨款金额", "本次支付金额", "发生额", "支出数", "支付数", "借方金额"],
        [PaymentListColumn.Voucher] = ["凭证号", "凭证编号", "凭证号码", "支付凭证号", "支付凭证编号", "记账凭证号", "支付令号", "支付申请编号", "支付编号", "拨款单号", "单据号", "单据编号", "单号", "流水号", "交易流水号"],
        [PaymentListColumn.Summary] = ["摘要", "支付摘要", "用途", "资金用途", "支付用途", "款项用途", "事由", "附言", "备注"],
        [PaymentListColumn.Source] = ["资金来源", "资金性质", "资金类型", "资金类别"],
    };

    /// <summary>The column's name.</summary>
    public static string Chinese(this PaymentListColumn column) => Names[column][0];

    /// <summary>The column a heading names, and how well: 0 is best. Null for a heading of something else.</summary>
    public static (PaymentListColumn Column, int Rank)? Recognise(string heading)
    {
        var name = WithoutNotes().Replace(heading, "");
        foreach (var (column, names) in Names)
            if (Array.IndexOf(names, name) is >= 0 and var rank) return (column, rank);
        return null;
    }

    /// <summary>The unit a heading or a line above the table states, or null.</summary>
    public static MoneyUnit? UnitIn(string text) =>
        StatedUnit().Match(text) is { Success: true } stated ? stated.Groups["unit"].Value == "万元" ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan : null;

    // White space, what stands in parentheses, and marks such as * and ：.
    [GeneratedRegex(@"\s+|[（(【\[][^）)】\]]*[）)】\]]?|[*＊:：]")]
    private static partial Regex WithoutNotes();

    [GeneratedRegex(@"[（(【\[]\s*(?:单位[:：]\s*)?(?:人民币)?(?<unit>万元|元)\s*[）)】\]]|单位\s*[:：]\s*(?:人民币)?(?<unit>万元|元)", RegexOptions.ExplicitCapture)]
    private static partial Regex StatedUnit();
}
