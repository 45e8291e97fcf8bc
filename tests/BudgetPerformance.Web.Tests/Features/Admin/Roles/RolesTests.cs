using System.Net;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Admin.Roles;

public sealed class RolesTests
{
    [Fact]
    public async Task Roles_are_given_by_the_security_administrator_audited_and_ask_for_a_new_sign_in()
    {
        using var site = new Site();
        var (admin, person) = (await site.SignedIn("anquan"), await site.SignedIn("wangfang"));
        Assert.Equal(302, (int)(await Give(site, admin, "wangfang", Role.Preparer, Role.Reviewer)).Status);

        Assert.StartsWith("/session", (await person.Get("/")).Redirect, StringComparison.Ordinal);
        Assert.Equal("Preparer Reviewer", await Held(site, "wangfang"));
        var id = await Id(site, "wangfang");
        var told = await site.Look(db => db.AuditRows.OrderBy(row => row.Id).LastAsync(row => row.Subject == "AccountRole"));
        Assert.Equal((id, "安泉"), (told.SubjectId, told.ActorName));
        Assert.Contains(told.Changes, change => change is { Field: "RoleId", After: "Reviewer" });
    }

    [Fact]
    public async Task Nobody_changes_their_own_roles_and_who_audits_runs_nothing()
    {
        using var site = new Site();
        var admin = await site.SignedIn("anquan");

        var own = await Give(site, admin, "anquan", Role.SecurityAdministrator, Role.Reviewer);
        Assert.Equal(HttpStatusCode.Forbidden, own.Status);
        Assert.Contains(AccountRules.NotOneselfRoles.Text, own.Text, StringComparison.Ordinal);
        var mixed = await Give(site, admin, "shenji", Role.AuditAdministrator, Role.SystemAdministrator);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mixed.Status);
        Assert.Contains(AccountRules.AuditApart.Text, mixed.Text, StringComparison.Ordinal);
        Assert.NotNull(mixed.Document.QuerySelector("#role-SystemAdministrator[checked]"));
        Assert.Equal(("SecurityAdministrator", "AuditAdministrator"), (await Held(site, "anquan"), await Held(site, "shenji")));
    }

    [Fact]
    public async Task The_last_administrators_stay()
    {
        using var site = new Site();
        var admin = await site.SignedIn("anquan");
        var last = await Give(site, admin, "xitong", Role.Preparer);
        Assert.Equal(HttpStatusCode.Conflict, last.Status);
        Assert.Contains(AccountRules.SystemAdministratorLeft.Text, last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_administrators_who_remove_each_other_at_once_one_remains()
    {
        using var site = new Site();
        var admin = await site.SignedIn("anquan");
        await Give(site, admin, "zhangmin", Role.SystemAdministrator);
        await Give(site, admin, "lijun", Role.SecurityAdministrator);
        var people = new[] { await site.SignedIn("xitong"), await site.SignedIn("zhangmin"), admin, await site.SignedIn("lijun") };
        foreach (var person in people) await person.Token();

        await Task.WhenAll(Suspend(site, people[0], "zhangmin"), Suspend(site, people[1], "xitong"));
        await Task.WhenAll(Give(site, people[2], "lijun", Role.Reviewer), Give(site, people[3], "anquan", Role.Reviewer));

        Assert.Equal(1, await site.Look(db => db.Users.CountAsync(account => !account.IsDisabled && db.UserRoles.Any(held => held.UserId == account.Id && held.RoleId == nameof(Role.SystemAdministrator)))));
        Assert.Equal(1, await site.Look(db => db.UserRoles.CountAsync(held => held.RoleId == nameof(Role.SecurityAdministrator))));
    }

    [Fact]
    public async Task Roles_changed_meanwhile_are_shown_first()
    {
        using var site = new Site();
        var admin = await site.SignedIn("anquan");
        var id = await Id(site, "lijun");
        var answer = await admin.Post($"/admin/roles/{id}", ("Roles", "Preparer"), ("Stamp", "an older one"));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(AccountRules.LatestSeen.Text, answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await admin.Post($"/admin/roles/{id}", ("Roles", "99"))).Status);
        Assert.Equal("Reviewer", await Held(site, "lijun"));
    }

    private static async Task<Page> Give(Site site, Visitor admin, string name, params Role[] roles)
    {
        var account = await Account(site, name);
        return await admin.Post($"/admin/roles/{account.Id}", [("Stamp", account.ConcurrencyStamp), .. roles.Select(role => ("Roles", (string?)role.ToString()))]);
    }

    private static async Task<Page> Suspend(Site site, Visitor admin, string name)
    {
        var account = await Account(site, name);
        return await admin.Post($"/admin/accounts/{account.Id}/suspension", ("Stamp", account.ConcurrencyStamp));
    }

    private static Task<Account> Account(Site site, string name) => site.Look(db => db.Users.AsNoTracking().SingleAsync(account => account.UserName == name));

    private static async Task<string> Id(Site site, string name) => (await Account(site, name)).Id;

    private static async Task<string> Held(Site site, string name)
    {
        var id = await Id(site, name);
        return string.Join(' ', await site.Look(db => db.UserRoles.Where(held => held.UserId == id).Select(held => held.RoleId).OrderBy(role => role).ToListAsync()));
    }
}
