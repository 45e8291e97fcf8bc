using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>One line of a ledger as an exported list shows it.</summary>
/// <param name="Corrects">The payment that a refund or a correction belongs to, by its voucher and day; empty otherwise.</param>
/// <param name="EnteredAt">When it was entered; printed as the clock of its own offset shows.</param>
public sealed record ListedDisbursement(
    int Year, string UnitCode, string UnitName, string Code, string Name, DateOnly PaidOn, DisbursementKind Kind, FundSource Source, string Voucher, string Summary, Money Amount,
    string Corrects, string Reason, string EnteredBy, DateTimeOffset EnteredAt);

/// <summary>支出台账 as exported: exactly the lines it is given, amounts in 元 because vouchers state them so.</summary>
public static class LedgerList
{
    /// <summary>What the list and its sheet are called.</summary>
    public const string Title = "支出台账";

    /// <summary>The columns.</summary>
    public static readonly IReadOnlyList<ListColumn<ListedDisbursement>> Columns =
    [
        new("年度", 8, line => line.Year),
        new("单位代码", 12, line => line.UnitCode),
        new("单位名称", 30, line => line.UnitName),
        new("项目编码", 22, line => line.Code),
        new("项目名称", 32, line => line.Name),
        new("支出日期", 12, line => LedgerWording.Day(line.PaidOn)),
        new("类型", 8, line => line.Kind.Chinese()),
        new("资金来源", 10, line => line.Source.Chinese()),
        new("凭证号", 14, line => line.Voucher),
        new("摘要", 40, line => line.Summary),
        new("金额（元）", 16, line => line.Amount.In(MoneyUnit.Yuan), IsSummed: true),
        new("退款或更正的支出", 26, line => line.Corrects),
        new("原因", 40, line => line.Reason),
        new("登记人", 10, line => line.EnteredBy),
        new("登记时间", 20, line => line.EnteredAt),
    ];

    /// <summary>What one project's ledger is called.</summary>
    public static string TitleOf(string code, string name) => string.Join('_', new[] { code, name, Title }.Where(part => part.Length > 0));
}
