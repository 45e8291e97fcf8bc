using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A payment list as it was read: nothing of it is judged yet.</summary>
/// <param name="Headings">The headings of all sheets, each once, in order.</param>
/// <param name="StatedUnit">The unit stated above the table, or null.</param>
/// <param name="Rows">The rows below the headings.</param>
/// <param name="Notes">What was left out and why, as Chinese sentences.</param>
public sealed record ReadPaymentList(IReadOnlyList<string> Headings, MoneyUnit? StatedUnit, IReadOnlyList<ReadPaymentRow> Rows, IReadOnlyList<string> Notes);

/// <summary>A row of a payment list.</summary>
/// <param name="Sheet">The sheet's name; empty for a text file.</param>
/// <param name="Number">The row's number as Excel shows it.</param>
/// <param name="Cells">A cell for each heading of the list, also where it is blank; null where the row's sheet has no such heading.</param>
public sealed record ReadPaymentRow(string Sheet, int Number, IReadOnlyList<PaymentListCell?> Cells);
