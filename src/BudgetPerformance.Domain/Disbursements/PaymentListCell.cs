namespace BudgetPerformance.Domain.Disbursements;

/// <summary>One cell of a payment list as it was read.</summary>
/// <param name="Address">Where Excel shows it, such as C12.</param>
/// <param name="Text">What it shows; empty for a blank.</param>
/// <param name="Number">The number behind the text, exact, where the cell holds one.</param>
/// <param name="Date">The day behind the text where the cell holds one.</param>
/// <param name="Problem">Why the cell has no value, such as a formula that ended in an error; one Chinese sentence.</param>
public sealed record PaymentListCell(string Address, string Text, decimal? Number = null, DateOnly? Date = null, string? Problem = null)
{
    public const int TextMaxLength = 4000;
}
