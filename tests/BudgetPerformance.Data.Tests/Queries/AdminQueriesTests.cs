using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Queries;

public sealed class AdminQueriesTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Accounts_are_listed_through_a_filter_with_their_roles(string provider)
    {
        await using var database = await WithPeople(provider);
        var db = database.Open();

        async Task<string> Found(AccountFilter filter) =>
            string.Join(' ', (await new AccountListQuery(db, filter).PageAsync(1, 10)).Select(row => $"{row.Account.UserName}:{string.Join(',', row.Roles.Order())}"));

        Assert.Equal("xitong:SystemAdministrator tian_bao:Preparer,Reviewer", await Found(new AccountFilter()));
        Assert.Equal("tian_bao:Preparer,Reviewer", await Found(new AccountFilter("N_B", "287002", Role.Reviewer, Disabled: false)));
        Assert.Equal("", await Found(new AccountFilter("x_t")));
        Assert.Equal(2, await new AccountListQuery(db, new AccountFilter(UnitCode: "287")).CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Roles_of_others_do_not_count_who_cannot_sign_in(string provider)
    {
        await using var database = await WithPeople(provider);
        var db = database.Open();
        var (tianbao, xitong) = (await db.Users.SingleAsync(a => a.UserName == "tian_bao"), await db.Users.Include(a => a.Unit).SingleAsync(a => a.UserName == "xitong"));
        Assert.Equal([Role.SystemAdministrator], await db.RolesOfOthersAsync(tianbao.Id));
        Assert.Equal([Role.SystemAdministrator], await db.RolesOfAsync(xitong.Id));
        xitong.Suspend();
        await db.SaveChangesAsync();
        Assert.Empty(await db.RolesOfOthersAsync(tianbao.Id));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_trail_is_read_through_a_filter(string provider)
    {
        await using var database = await WithPeople(provider);
        var project = await database.Save(Given.Project(unit: new BudgetUnit("300", "另一部门")), Given.Preparer());
        var db = database.Open();
        var everything = new AuditFilter(From: DateTimeOffset.MinValue.AddYears(1), Before: DateTimeOffset.MaxValue.AddYears(-1), UpTo: await new AuditListQuery(db, new AuditFilter()).NewestAsync());

        var drafted = Assert.Single(await new AuditListQuery(db, everything with { Person = "田宝", Subject = "Project", Action = "Drafted", SubjectId = $"{project.Id}" }).PageAsync(1, 10));
        Assert.Equal((project.Details.Name, 2020, project.Unit.Name), (drafted.ProjectName, drafted.ProjectYear, drafted.UnitName));
        Assert.Equal("xitong", Assert.Single(await new AuditListQuery(db, everything with { Subject = "Account", Person = "席" }).PageAsync(1, 10)).AccountName);
        Assert.Equal(0, await new AuditListQuery(db, everything with { SubjectId = "nothing" }).CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_decision_that_is_refused_leaves_nothing_behind(string provider)
    {
        await using var database = await WithPeople(provider);
        var db = database.Open();
        await Assert.ThrowsAsync<RuleBroken>(() => db.Decide<bool>(async () =>
        {
            (await db.Users.Include(account => account.Unit).FirstAsync()).Suspend();
            await db.SaveChangesAsync();
            throw new RuleBroken(AccountRules.SystemAdministratorLeft);
        }));
        Assert.False(await database.Open().Users.AnyAsync(account => account.IsDisabled));
    }

    private static async Task<TestDatabase> WithPeople(string provider)
    {
        var database = await Databases.New(provider);
        await using var db = database.Open();
        foreach (var role in new[] { Role.Preparer, Role.Reviewer, Role.SystemAdministrator }) db.Roles.Add(new IdentityRole($"{role}") { Id = $"{role}", NormalizedName = $"{role}".ToUpperInvariant() });
        var bureau = new BudgetUnit("287", "区委老干部局（部门）");
        var tianbao = new Account { UserName = "tian_bao", NormalizedUserName = "TIAN_BAO", DisplayName = "田保", Unit = new BudgetUnit("287002", "区委老干部局", bureau) };
        var xitong = new Account { UserName = "xitong", NormalizedUserName = "XITONG", DisplayName = "席彤", Unit = bureau };
        db.AddRange(tianbao, xitong);
        foreach (var (account, role) in new[] { (tianbao, Role.Preparer), (tianbao, Role.Reviewer), (xitong, Role.SystemAdministrator) })
            db.UserRoles.Add(new IdentityUserRole<string> { UserId = account.Id, RoleId = $"{role}" });
        await db.SaveChangesAsync();
        return database;
    }
}
