using BudgetPerformance.Domain;

namespace BudgetPerformance.Data.Queries;

/// <summary>部门整体绩效目标 of an open year that a unit has not begun, or in which whole parts are missing.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Id">The statement; null where it is not begun.</param>
/// <param name="Missing">The rules by which parts are missing; none where it is not begun.</param>
public sealed record OwedStatement(int Year, int? Id, IReadOnlyList<Rule> Missing);
