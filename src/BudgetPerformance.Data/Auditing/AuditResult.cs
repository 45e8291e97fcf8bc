namespace BudgetPerformance.Data.Auditing;

/// <summary>Whether what was asked for was done.</summary>
public enum AuditResult
{
    /// <summary>成功</summary>
    Succeeded,

    /// <summary>拒绝</summary>
    Refused,
}
