using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests;

public sealed class AccountPermitsTests
{
    private static readonly Actor Administrator = Given.Person("anquan", "安泉", null, Role.SecurityAdministrator);

    [Fact]
    public void Nobody_changes_their_own_roles_or_shuts_themselves_out()
    {
        Assert.Equal(AccountRules.NotOneselfRoles, AccountPermits.MayGive(Administrator, "anquan", new HashSet<Role>()));
        Assert.Equal(AccountRules.NotOneself, AccountPermits.MayShutOut(Administrator, "anquan", Administrator.Roles));
        Assert.Null(AccountPermits.MayShutOut(Administrator, "wangfang", new HashSet<Role> { Role.Preparer }));
    }

    [Theory]
    [InlineData(false, Role.Preparer, Role.Reviewer, Role.LeaderInCharge)]
    [InlineData(false, Role.SystemAdministrator)]
    [InlineData(true, Role.SecurityAdministrator)]
    [InlineData(true, Role.AuditAdministrator, Role.Reviewer)]
    [InlineData(true, Role.SystemAdministrator, Role.SecurityAdministrator)]
    public void Nobody_reaches_an_administrators_role_they_do_not_hold_through_the_account_that_holds_it(bool refused, params Role[] held)
    {
        var system = Given.Person("xitong", "席彤", null, Role.SystemAdministrator);
        var both = Given.Person("guanliyuan", "管理员", null, Role.SystemAdministrator, Role.SecurityAdministrator);
        Assert.Equal(refused ? AccountRules.PowerApart : null, AccountPermits.MayTouch(system, held.ToHashSet()));
        Assert.Equal(refused ? AccountRules.PowerApart : null, AccountPermits.MayShutOut(system, "another", held.ToHashSet()));
        Assert.Equal(held.Contains(Role.AuditAdministrator) ? AccountRules.PowerApart : null, AccountPermits.MayTouch(both, held.ToHashSet()));
    }

    [Theory]
    [InlineData(false, Role.AuditAdministrator)]
    [InlineData(false, Role.AuditAdministrator, Role.LeaderInCharge)]
    [InlineData(false, Role.SystemAdministrator, Role.SecurityAdministrator)]
    [InlineData(true, Role.AuditAdministrator, Role.SystemAdministrator)]
    [InlineData(true, Role.SecurityAdministrator, Role.AuditAdministrator)]
    public void Who_audits_runs_nothing_that_is_audited(bool refused, params Role[] roles) =>
        Assert.Equal(refused ? AccountRules.AuditApart : null, AccountPermits.MayGive(Administrator, "wangfang", roles.ToHashSet()));

    [Fact]
    public void Somebody_is_left_who_can_appoint_others()
    {
        var (none, both) = (new HashSet<Role>(), new HashSet<Role> { Role.SystemAdministrator, Role.SecurityAdministrator });
        Assert.Equal(AccountRules.SystemAdministratorLeft, AccountPermits.MayLose(both, none));
        Assert.Equal(AccountRules.SecurityAdministratorLeft, AccountPermits.MayLose(both, new HashSet<Role> { Role.SystemAdministrator }));
        Assert.Null(AccountPermits.MayLose(both, both));
        Assert.Null(AccountPermits.MayLose(new HashSet<Role> { Role.Preparer, Role.AuditAdministrator }, none));
    }
}
