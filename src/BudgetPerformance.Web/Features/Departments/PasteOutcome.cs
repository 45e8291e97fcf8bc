using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>What became of a pasted text.</summary>
/// <param name="List">The list it was pasted for.</param>
/// <param name="Found">What was found in it; refinements stand among the goals.</param>
/// <param name="Doubts">What was guessed and what is left over.</param>
public sealed record PasteOutcome(string List, StatementDetails Found, IReadOnlyList<StatementDoubt> Doubts);
