namespace BudgetPerformance.Domain;

/// <summary>One thing to say about what stands in a cell of an uploaded sheet.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Address">The cell it is about, such as C12; empty where it is about the row or sheet as a whole.</param>
/// <param name="Message">What is the matter and how to mend it, in one Chinese sentence.</param>
/// <param name="Blocks">Whether what stands there cannot be taken because of it.</param>
public sealed record CellProblem(string Rule, string Address, string Message, bool Blocks)
{
    /// <summary>A problem in the words of this very value.</summary>
    public static CellProblem Of(Rule rule, string address, string? message = null) => new(rule.Code, address, message ?? rule.Text, rule.Severity == Severity.Block);
}
