namespace BudgetPerformance.Domain.Departments;

/// <summary>The three sections of 第一部分 部门整体绩效目标.</summary>
public enum StatementSection
{
    /// <summary>（一）总体绩效目标</summary>
    Goals,

    /// <summary>（二）分项绩效目标</summary>
    Duties,

    /// <summary>（三）工作保障措施</summary>
    Safeguards,
}
