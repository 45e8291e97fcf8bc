using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A cell of a sheet as it was read.</summary>
/// <param name="Address">Where Excel shows it, such as C12.</param>
/// <param name="Text">What it shows, character by character; line breaks are \n.</param>
/// <param name="Number">The number behind the text, exact, where the cell holds one.</param>
/// <param name="Date">The day behind the text where the cell holds one.</param>
/// <param name="Problem">Why the cell has no value, such as a formula that ended in an error; one Chinese sentence.</param>
internal sealed record SheetCell(string Address, string Text, decimal? Number = null, DateOnly? Date = null, string? Problem = null)
{
    /// <summary>Whether a formula made the value.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Whether the cell is shown as a day, and not only could be one.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether the number is shown a hundred times as large, with a percent sign.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The cell as payment lists keep it: without surrounding space, and not longer than they keep.</summary>
    public PaymentListCell ForPaymentList() => new(Address, Text.Trim() is { Length: > PaymentListCell.TextMaxLength } text ? text[..PaymentListCell.TextMaxLength] : Text.Trim(), Number, Date, Problem);
}
