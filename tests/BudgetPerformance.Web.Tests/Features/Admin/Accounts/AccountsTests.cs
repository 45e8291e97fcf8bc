using System.Net;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Admin.Accounts;

public sealed class AccountsTests(Site site) : IClassFixture<Site>
{
    private const string Told = ".one-time-password";

    [Fact]
    public async Task A_new_account_gets_a_password_that_is_told_once_and_must_be_changed_first()
    {
        var visitor = await site.SignedIn("xitong");
        var unit = await site.Look(db => db.Units.SingleAsync(unit => unit.Code == "287002"));
        var answer = await visitor.Submit(await visitor.Get("/admin/accounts/new"), "main form", ("UserName", "xinren"), ("DisplayName", "辛仁"), ("UnitId", $"{unit.Id}"));

        var password = answer.Document.QuerySelector(Told)!.TextContent;
        var account = await Account("xinren");
        Assert.Equal(("辛仁", unit.Id, true), (account.DisplayName, account.UnitId, account.MustChangePassword));
        Assert.DoesNotContain(password, (await visitor.Get($"/admin/accounts/{account.Id}")).Html, StringComparison.Ordinal);
        var told = await site.Look(db => db.AuditRows.SingleAsync(row => row.SubjectId == account.Id && row.Action == "Created"));
        Assert.DoesNotContain(told.Changes, change => change.After.Contains(password, StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains(password, StringComparison.Ordinal));

        var newcomer = site.Visit();
        Assert.Equal("/password", (await newcomer.SignIn("xinren", password)).Redirect);
        Assert.Equal("/password", (await newcomer.Get("/")).Redirect);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var visitor = await site.SignedIn("xitong");
        async Task Refused(string userName, string name, string unit, string field, string sentence)
        {
            var answer = await visitor.Post("/admin/accounts", ("UserName", userName), ("DisplayName", name), ("UnitId", unit));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (answer.Status, answer.ErrorAt(field)));
            Assert.Equal((userName, name), (answer.Document.GetElementById("UserName")!.GetAttribute("value"), answer.Document.GetElementById("DisplayName")!.GetAttribute("value")));
        }

        await Refused("TianBao", "又一位", "1", "UserName", AccountRules.NameUnique.Text);
        await Refused("张三", "又一位", "1", "UserName", "账号只能用英文字母、数字和 - . _ @ + 。");
        await Refused("zhangsan", "又\u202E一位", "1", "DisplayName", "第 2 个字是看不见的字符，请把前后文字删掉后重新输入。");
        await Refused("zhangsan", "又一位", "999", "UnitId", AccountRules.UnitKnown.Text);
        await Refused("zhangsan", "又一位", "", "UnitId", "请选择所属单位。");
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_its_next_request_and_old_sessions_stay_ended_when_it_is_reinstated()
    {
        var (admin, person) = (await site.SignedIn("xitong"), await site.SignedIn("zhaolei"));
        var account = await Account("zhaolei");

        var page = await admin.Get($"/admin/accounts/{account.Id}");
        await admin.Submit(page, "form[action$=suspension]");
        Assert.StartsWith("/session", (await person.Get("/")).Redirect, StringComparison.Ordinal);
        Assert.Null((await person.SignIn("zhaolei", Site.Password)).Redirect);

        await admin.Submit(await admin.Get($"/admin/accounts/{account.Id}"), "form[action$=reinstatement]");
        Assert.StartsWith("/session", (await person.Get("/")).Redirect, StringComparison.Ordinal);
        Assert.Equal("/", (await person.SignIn("zhaolei", Site.Password)).Redirect);
    }

    [Fact]
    public async Task A_reset_password_replaces_the_old_one_ends_sessions_and_opens_the_lock()
    {
        var (admin, person) = (await site.SignedIn("xitong"), await site.SignedIn("lijun"));
        var account = await Account("lijun");
        for (var i = 0; i < 5; i++) await site.Visit().SignIn("lijun", "wrong password");
        Assert.NotNull((await Account("lijun")).LockoutEnd);

        var answer = await admin.Submit(await admin.Get($"/admin/accounts/{account.Id}"), "form[action$=password]");
        Assert.StartsWith("/session", (await person.Get("/")).Redirect, StringComparison.Ordinal);
        Assert.Null((await site.Visit().SignIn("lijun", Site.Password)).Redirect);
        Assert.Equal("/password", (await site.Visit().SignIn("lijun", answer.Document.QuerySelector(Told)!.TextContent)).Redirect);
    }

    [Fact]
    public async Task A_lock_is_opened_before_its_time()
    {
        var admin = await site.SignedIn("xitong");
        for (var i = 0; i < 5; i++) await site.Visit().SignIn("wangfang", "wrong password");
        var page = await admin.Get($"/admin/accounts/{(await Account("wangfang")).Id}");
        Assert.Contains("已锁定", page.Text, StringComparison.Ordinal);

        await admin.Submit(page, "form[action$=unlocking]");
        Assert.Equal("/", (await site.Visit().SignIn("wangfang", Site.Password)).Redirect);
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_shown_before_it_is_overwritten()
    {
        var admin = await site.SignedIn("xitong");
        var id = (await Account("zhangmin")).Id;
        var stale = await admin.Get($"/admin/accounts/{id}");
        await admin.Submit(await admin.Get($"/admin/accounts/{id}"), "form:has(#DisplayName)", ("DisplayName", "张敏敏"));

        var answer = await admin.Submit(stale, "form:has(#DisplayName)", ("DisplayName", "张小敏"));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(AccountRules.LatestSeen.Text, answer.Text, StringComparison.Ordinal);
        Assert.Contains("张敏敏", answer.Document.QuerySelector(".saved-now")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await admin.Submit(stale, "form[action$=suspension]")).Status);
        Assert.Equal(("张敏敏", false), ((await Account("zhangmin")).DisplayName, (await Account("zhangmin")).IsDisabled));

        await admin.Submit(answer, "form:has(#DisplayName)");
        Assert.Equal("张小敏", (await Account("zhangmin")).DisplayName);
    }

    [Fact]
    public async Task Nobody_shuts_themselves_out()
    {
        var (admin, account) = (await site.SignedIn("xitong"), await Account("xitong"));
        foreach (var step in new[] { "suspension", "password" })
        {
            var answer = await admin.Post($"/admin/accounts/{account.Id}/{step}", ("Stamp", account.ConcurrencyStamp));
            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Contains(AccountRules.NotOneself.Text, answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("anquan")]
    [InlineData("shenji")]
    public async Task Another_administrators_account_is_not_within_reach(string name)
    {
        var (admin, account) = (await site.SignedIn("xitong"), await Account(name));
        var page = await admin.Get($"/admin/accounts/{account.Id}");
        Assert.Contains(AccountRules.PowerApart.Text, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form button"));

        foreach (var step in new[] { "/suspension", "/password", "/reinstatement", "" })
        {
            var answer = await admin.Post($"/admin/accounts/{account.Id}{step}", ("Stamp", account.ConcurrencyStamp), ("DisplayName", "别人"), ("UnitId", $"{account.UnitId}"));
            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Contains(AccountRules.PowerApart.Text, answer.Text, StringComparison.Ordinal);
        }
        Assert.Equal(account.ConcurrencyStamp, (await Account(name)).ConcurrencyStamp);
        Assert.Equal("/", (await site.Visit().SignIn(name, Site.Password)).Redirect);
    }

    [Fact]
    public async Task The_first_administrator_appoints_the_others_and_can_help_those_whose_roles_it_holds()
    {
        using var fresh = Site.InProduction();
        var first = fresh.Visit();
        var told = fresh.Log.Lines.Single(line => line.Contains("一次性密码", StringComparison.Ordinal));
        var once = told[(told.IndexOf("一次性密码 ", StringComparison.Ordinal) + 6)..told.IndexOf("。密码只显示", StringComparison.Ordinal)];
        await first.SignIn("guanliyuan", once);
        await first.Post("/password", ("Old", once), ("New", Site.Password), ("Again", Site.Password));
        await first.SignIn("guanliyuan", Site.Password);

        foreach (var (name, role, status) in new[] { ("anquan", Role.SecurityAdministrator, HttpStatusCode.OK), ("shenji", Role.AuditAdministrator, HttpStatusCode.Forbidden) })
        {
            var unit = await fresh.Look(db => db.Units.Select(unit => unit.Id).FirstAsync());
            await first.Post("/admin/accounts", ("UserName", name), ("DisplayName", name), ("UnitId", $"{unit}"));
            Task<Account> Made() => fresh.Look(db => db.Users.AsNoTracking().SingleAsync(account => account.UserName == name));
            var id = (await Made()).Id;
            Assert.Equal("/admin/roles", (await first.Post($"/admin/roles/{id}", ("Stamp", (await Made()).ConcurrencyStamp), ("Roles", $"{role}"))).Redirect);
            Assert.Equal(status, (await first.Post($"/admin/accounts/{id}/password", ("Stamp", (await Made()).ConcurrencyStamp))).Status);
        }
    }

    [Theory]
    [InlineData("text=zhang", "zhangmin")]
    [InlineData("text=%25", null)]
    [InlineData("text=_", null)]
    [InlineData("role=AuditAdministrator", "shenji")]
    [InlineData("unit=287003&role=Preparer", "wangfang")]
    [InlineData("state=disabled", null)]
    [InlineData("page=999&state=enabled&role=LeaderInCharge", "lingdao")]
    public async Task The_list_is_searched_literally_and_filtered(string query, string? found)
    {
        using var fresh = new Site();
        var page = await (await fresh.SignedIn("xitong")).Get($"/admin/accounts?{query}");
        Assert.Equal(found is null ? [] : [found], page.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
    }

    private Task<Account> Account(string name) => site.Look(db => db.Users.AsNoTracking().SingleAsync(account => account.UserName == name));
}
