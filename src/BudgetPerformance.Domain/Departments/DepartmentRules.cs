namespace BudgetPerformance.Domain.Departments;

/// <summary>The rules of units and fiscal years.</summary>
public static class DepartmentRules
{
    public static readonly Rule CodeUnique = new("单位-1", "已有相同编码的单位。");
    public static readonly Rule YearUnique = new("单位-2", "该预算年度已经开放。");
}
