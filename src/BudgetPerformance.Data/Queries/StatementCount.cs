namespace BudgetPerformance.Data.Queries;

/// <summary>How far 部门整体绩效目标 are in one year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Written">How many units have written one.</param>
/// <param name="Owed">How many units owe one.</param>
public sealed record StatementCount(int Year, int Written, int Owed);
