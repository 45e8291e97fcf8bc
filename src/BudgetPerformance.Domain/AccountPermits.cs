namespace BudgetPerformance.Domain;

/// <summary>What an administrator may do to an account: pure questions, answered by the rule that forbids it or by null.</summary>
public static class AccountPermits
{
    private static readonly IReadOnlySet<Role> Administrators = new HashSet<Role> { Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator };

    /// <summary>
    /// Whether the actor may touch an account that holds these roles. Who resets a password can act as its owner, so nobody reaches that way an
    /// administrator's role they do not hold: the three administrators stay three.
    /// </summary>
    public static Rule? MayTouch(Actor actor, IReadOnlySet<Role> held) => held.Where(Administrators.Contains).All(actor.Is) ? null : AccountRules.PowerApart;

    /// <summary>Whether the actor may shut the account out or give it another password.</summary>
    public static Rule? MayShutOut(Actor actor, string accountId, IReadOnlySet<Role> held) => actor.Id == accountId ? AccountRules.NotOneself : MayTouch(actor, held);

    /// <summary>Whether the actor may let the account hold exactly these roles. Who audits runs nothing that is audited.</summary>
    public static Rule? MayGive(Actor actor, string accountId, IReadOnlySet<Role> roles) =>
        actor.Id == accountId ? AccountRules.NotOneselfRoles
        : roles.Contains(Role.AuditAdministrator) && (roles.Contains(Role.SystemAdministrator) || roles.Contains(Role.SecurityAdministrator)) ? AccountRules.AuditApart
        : null;

    /// <summary>Whether an account may stop acting in some roles. Without a 系统管理员 or a 安全管理员 nobody could ever appoint another.</summary>
    /// <param name="lost">The roles it would no longer act in.</param>
    /// <param name="heldByOthers">The roles held by other accounts that can sign in.</param>
    public static Rule? MayLose(IReadOnlySet<Role> lost, IReadOnlySet<Role> heldByOthers) =>
        IsLast(Role.SystemAdministrator, lost, heldByOthers) ? AccountRules.SystemAdministratorLeft
        : IsLast(Role.SecurityAdministrator, lost, heldByOthers) ? AccountRules.SecurityAdministratorLeft
        : null;

    private static bool IsLast(Role role, IReadOnlySet<Role> lost, IReadOnlySet<Role> heldByOthers) => lost.Contains(role) && !heldByOthers.Contains(role);
}
