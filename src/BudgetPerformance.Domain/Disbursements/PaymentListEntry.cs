using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>A row of a payment list as its columns are understood; what could not be read is null and among the problems.</summary>
/// <param name="Code">项目编码 as typed.</param>
/// <param name="Name">项目名称 as typed.</param>
/// <param name="PaidOn">支付日期</param>
/// <param name="Amount">金额</param>
/// <param name="Source">资金来源; 财政资金 where the list does not say, for it is the treasury's.</param>
/// <param name="Voucher">凭证号</param>
/// <param name="Summary">摘要</param>
/// <param name="Problems">Everything that could not be read.</param>
public sealed record PaymentListEntry(string Code, string Name, DateOnly? PaidOn, Money? Amount, FundSource? Source, string Voucher, string Summary, IReadOnlyList<CellProblem> Problems)
{
    private static readonly string[] OtherFunds = ["其他", "自有", "自筹", "非财政", "单位资金", "事业收入", "经营收入", "往来"];
    private static readonly string[] FiscalFunds = ["财政", "预算", "基金", "国库", "拨款"];

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="list">Its list, whose mapping says which cell is which.</param>
    public static PaymentListEntry Read(PaymentListRow row, PaymentList list)
    {
        var problems = new List<CellProblem>();
        var entry = new PaymentListEntry(
            Text(PaymentListColumns.ProjectCode), Text(PaymentListColumns.ProjectName), Day(), Amount(), Source(),
            Line(PaymentListColumns.Voucher, Disbursement.VoucherMaxLength), Line(PaymentListColumns.Summary, Disbursement.SummaryMaxLength), problems);
        if (entry.Code.Length == 0 && entry.Name.Length == 0) problems.Add(CellProblem.Of(PaymentListRules.ProjectGiven, AddressOfProject(row, list)));
        return entry;

        SheetCell? Cell(KnownColumn column) => CellOf(row, list, column);

        void Complain(Rule rule, SheetCell? cell, string? message) => problems.Add(CellProblem.Of(rule, cell?.Address ?? "", cell?.Problem ?? message));

        string Text(KnownColumn column) => Cell(column)?.Text.Trim() ?? "";

        DateOnly? Day()
        {
            var cell = Cell(PaymentListColumns.PaidOn);
            if (cell?.Date is { } day) return day;
            var typed = TypedDate.Read(cell?.Text);
            if (typed.Value is null) Complain(PaymentListRules.DateReadable, cell, typed.Problem);
            return typed.Value;
        }

        Money? Amount()
        {
            var cell = Cell(PaymentListColumns.Amount);
            var unit = list.Mapping.Unit ?? MoneyUnit.Yuan;
            // A spreadsheet's own number is exact already; both go through the same strict reading.
            var typed = TypedNumber.Read(cell?.Number is { } number ? number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture) : cell?.Text,
                Money.DecimalsIn(unit), Money.Max.In(unit), negative: true);
            if (typed.Value is < 0) Complain(PaymentListRules.NotNegative, cell, null);
            else if (typed.Value is { } amount) return Money.Of(amount, unit);
            else Complain(PaymentListRules.AmountReadable, cell, typed.Problem);
            return null;
        }

        FundSource? Source()
        {
            var cell = Cell(PaymentListColumns.Source);
            if (cell is null || cell is { Text: "", Problem: null }) return FundSource.Fiscal;
            if (OtherFunds.Any(word => cell.Text.Contains(word, StringComparison.Ordinal))) return FundSource.Other;
            if (FiscalFunds.Any(word => cell.Text.Contains(word, StringComparison.Ordinal))) return FundSource.Fiscal;
            Complain(PaymentListRules.SourceKnown, cell, null);
            return null;
        }

        string Line(KnownColumn column, int maxLength)
        {
            var cell = Cell(column);
            var text = string.Join(' ', (cell?.Text ?? "").Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            var problem = PlainText.Problem(text, maxLength, manyLines: false);
            if (cell?.Problem is null && problem is null) return text;
            Complain(PaymentListRules.TextReadable, cell, $"{column.Chinese}：{problem}");
            return "";
        }
    }

    /// <summary>The address of a row's cell of a column; empty where the list has no such column.</summary>
    public static string AddressOf(PaymentListRow row, PaymentList list, KnownColumn column) => CellOf(row, list, column)?.Address ?? "";

    /// <summary>The address of the cell that names the project.</summary>
    public static string AddressOfProject(PaymentListRow row, PaymentList list) =>
        AddressOf(row, list, PaymentListColumns.ProjectCode) is { Length: > 0 } address ? address : AddressOf(row, list, PaymentListColumns.ProjectName);

    private static SheetCell? CellOf(PaymentListRow row, PaymentList list, KnownColumn column) => list.Mapping.Cell(column, list.Headings, row.Cells);
}
