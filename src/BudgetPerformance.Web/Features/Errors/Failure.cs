namespace BudgetPerformance.Web.Features.Errors;

/// <summary>What went wrong, and under which number the log tells more.</summary>
public sealed record Failure(int Status, string Number);
