using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Data.Queries;

/// <summary>What the projects of a dashboard are narrowed to; nothing where neither is set.</summary>
/// <param name="Status">How spending stands.</param>
/// <param name="Unexplained">Whether a reason is owed and has not been given.</param>
public sealed record StandingFilter(ProgressStatus? Status = null, bool Unexplained = false);
