namespace BudgetPerformance.Domain.Disbursements;

/// <summary>One thing to say about a row of a payment list.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Address">The cell it is about, such as C12.</param>
/// <param name="Message">What is the matter and how to mend it, in one Chinese sentence.</param>
/// <param name="Blocks">Whether the row cannot be booked because of it.</param>
public sealed record PaymentListProblem(string Rule, string Address, string Message, bool Blocks)
{
    /// <summary>A problem in the words of this very value.</summary>
    public static PaymentListProblem Of(Rule rule, string address, string? message = null) => new(rule.Code, address, message ?? rule.Text, rule.Severity == Severity.Block);
}
