using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Data.Queries;

/// <summary>A project whose owners owe a reason, and who urged them last.</summary>
public sealed record OwedReason(int ProjectId, ProjectCode Code, string Name, int Year, string UnitName, int Month, ProgressStatus Status, Money Missing, DateTimeOffset? UrgedAt, string? UrgedBy);
