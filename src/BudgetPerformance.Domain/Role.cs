namespace BudgetPerformance.Domain;

/// <summary>What a person may be asked to do. The first three work on projects; the last three run the system and see no projects.</summary>
public enum Role
{
    /// <summary>填报人</summary>
    Preparer,

    /// <summary>审核人</summary>
    Reviewer,

    /// <summary>分管领导</summary>
    LeaderInCharge,

    /// <summary>系统管理员: units, accounts, fiscal years.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: who holds which role.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员: reads the audit trail and nothing else.</summary>
    AuditAdministrator,
}

/// <summary>The roles' Chinese names.</summary>
public static class Roles
{
    /// <summary>The role as the bureau calls it.</summary>
    public static string Chinese(this Role role) => role switch
    {
        Role.Preparer => "填报人",
        Role.Reviewer => "审核人",
        Role.LeaderInCharge => "分管领导",
        Role.SystemAdministrator => "系统管理员",
        Role.SecurityAdministrator => "安全管理员",
        Role.AuditAdministrator => "审计管理员",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
