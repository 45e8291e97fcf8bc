namespace BudgetPerformance.Data.Queries;

/// <summary>What a list of projects is ordered by; equal ones by unit and code.</summary>
public enum ProjectSort
{
    Unit,
    Code,
    Name,
    Budget,
    ChangedAt,
}
