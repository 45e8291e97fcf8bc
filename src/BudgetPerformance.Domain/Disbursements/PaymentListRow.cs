using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>One row of a payment list: its cells as they were read, and what the check made of them.</summary>
public sealed class PaymentListRow
{
    public const int SheetMaxLength = 40;
    private const int TextMaxLength = 4000;

    private PaymentListRow() { }

    /// <summary>A row as it was read.</summary>
    /// <param name="list">The list it belongs to.</param>
    /// <param name="position">Its place among the rows of the list, from 0.</param>
    /// <param name="row">What was read.</param>
    public PaymentListRow(PaymentList list, int position, ListRow row) =>
        (List, Position, Sheet, Number, Cells) = (list, position, row.Sheet, row.Number, [.. row.Cells.Select(cell => cell is null ? null : cell with { Text = Kept(cell.Text) })]);

    /// <summary>The list.</summary>
    public PaymentList List { get; private set; } = null!;

    /// <summary>The list's identifier.</summary>
    public int ListId { get; private set; }

    /// <summary>Its place among the rows of the list, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The sheet's name; empty for a text file.</summary>
    public string Sheet { get; private set; } = "";

    /// <summary>Its number as Excel shows it.</summary>
    public int Number { get; private set; }

    /// <summary>Its cells in the order of the list's headings.</summary>
    public IReadOnlyList<SheetCell?> Cells { get; private set; } = [];

    /// <summary>What the check made of it.</summary>
    public PaymentListVerdict Verdict { get; private set; }

    /// <summary>Everything there is to say about it, problems and reminders.</summary>
    public IReadOnlyList<CellProblem> Problems { get; private set; } = [];

    /// <summary>The project whose money it is; null where none was found.</summary>
    public int? ProjectId { get; private set; }

    /// <summary>The project's version when the row was checked against its ledger.</summary>
    public int? ProjectVersion { get; private set; }

    /// <summary>支付日期; null where it could not be read.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>金额; null where it could not be read.</summary>
    public Money? Amount { get; private set; }

    /// <summary>资金来源; null where it could not be read.</summary>
    public FundSource? Source { get; private set; }

    /// <summary>凭证号</summary>
    public string Voucher { get; private set; } = "";

    /// <summary>摘要</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Why it may pay more than the budget holds; empty where it does not.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The row as a payment of its project.</summary>
    /// <exception cref="InvalidOperationException">It did not pass.</exception>
    public PassedRow Passed => Verdict == PaymentListVerdict.New
        ? new(ProjectId!.Value, ProjectVersion!.Value, Sheet, Number, new(PaidOn!.Value, Amount!.Value, Source!.Value, Voucher, Summary, Reason))
        : throw new InvalidOperationException($"Row {Number} of list {ListId} is {Verdict}.");

    // Nobody means the space around; longer texts than these are refused by every field.
    private static string Kept(string text) => text.Trim() is { Length: > TextMaxLength } trimmed ? trimmed[..TextMaxLength] : text.Trim();

    internal void Judge(PaymentListVerdict verdict, PaymentListEntry entry, (int Id, int Version)? project, string reason, IReadOnlyList<CellProblem> problems)
    {
        (Verdict, Problems, ProjectId, ProjectVersion, Reason) = (verdict, problems, project?.Id, project?.Version, reason);
        (PaidOn, Amount, Source, Voucher, Summary) = (entry.PaidOn, entry.Amount, entry.Source, entry.Voucher, entry.Summary);
    }
}
