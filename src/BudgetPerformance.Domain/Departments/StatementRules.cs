namespace BudgetPerformance.Domain.Departments;

/// <summary>The rules of 部门整体绩效目标.</summary>
public static class StatementRules
{
    public static readonly Rule DutyHasNoProjects = new("整体-1", "还挂着项目的职责不能删去。");
    public static readonly Rule StatementUnique = new("整体-2", "本单位本年度已有部门整体绩效目标，请打开后修改。");
    public static readonly Rule DutyWithinReach = new("整体-3", "项目只能挂到本单位或上级单位同一年度现有的职责。");
}
