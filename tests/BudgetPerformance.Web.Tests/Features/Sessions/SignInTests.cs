using System.Net;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Web.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Sessions;

public sealed class SignInTests
{
    [Fact]
    public async Task Unknown_wrong_locked_and_disabled_look_alike()
    {
        using var site = new Site();
        await site.Look(db => db.Users.Where(a => a.UserName == "lingdao").ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, true)));
        await site.Look(db => db.Users.Where(a => a.UserName == "shenhe").ExecuteUpdateAsync(set => set.SetProperty(a => a.LockoutEnd, site.Clock.GetUtcNow().AddMinutes(5))));
        var visitor = site.Visit();

        foreach (var (name, password) in new[] { ("nobody", "x"), ("tianbao", "wrong"), ("shenhe", Site.Password), ("lingdao", Site.Password), ("田宝'; DROP TABLE Accounts;--", "x") })
        {
            var answer = await visitor.SignIn(name, password);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(SignInForm.Refusal, answer.Document.QuerySelector(".error-summary")!.TextContent.Trim());
            Assert.Equal(name, answer.Document.QuerySelector("#UserName")!.GetAttribute("value"));
            Assert.Equal("", answer.Document.QuerySelector("#Password")!.GetAttribute("value") ?? "");
        }
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_fifteen_minutes()
    {
        using var site = new Site();
        var visitor = site.Visit();
        for (var i = 0; i < 5; i++) Assert.Null((await visitor.SignIn("tianbao", "wrong")).Redirect);
        Assert.Null((await visitor.SignIn("tianbao", Site.Password)).Redirect);

        site.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Null((await visitor.SignIn("tianbao", Site.Password)).Redirect);

        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("/", (await visitor.SignIn("tianbao", Site.Password)).Redirect);
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones_before_it()
    {
        using var site = new Site();
        var visitor = site.Visit();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++) await visitor.SignIn("tianbao", "wrong");
            Assert.Equal("/", (await visitor.SignIn("tianbao", Site.Password)).Redirect);
            await visitor.SignOut();
        }
    }

    [Fact]
    public async Task Sixty_guesses_at_once_are_no_more_than_five()
    {
        using var site = new Site();
        var visitor = site.Visit();
        await visitor.Token();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => visitor.Post("/session", ("UserName", "tianbao"), ("Password", $"guess {i}"))));

        var account = await site.Look(db => db.Users.SingleAsync(a => a.UserName == "tianbao"));
        Assert.NotNull(account.LockoutEnd);
        Assert.Null((await visitor.SignIn("tianbao", Site.Password)).Redirect);
    }

    [Fact]
    public async Task Every_attempt_is_on_record()
    {
        using var site = new Site();
        var visitor = site.Visit();
        await visitor.SignIn("nobody", "x");
        await visitor.SignIn("tianbao", "wrong");
        await visitor.SignIn("tianbao", Site.Password);

        var rows = await site.Look(db => db.AuditRows.Where(row => row.Action == "SignedIn").OrderBy(row => row.Id).ToListAsync());
        Assert.Equal([AuditResult.Refused, AuditResult.Refused, AuditResult.Succeeded], rows.Select(row => row.Result));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains(Site.Password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Blank_fields_are_named_all_at_once()
    {
        using var site = new Site();
        var answer = await site.Visit().SignIn("", "");
        Assert.Equal("请填写账号。", answer.ErrorAt("UserName"));
        Assert.Equal("请填写密码。", answer.ErrorAt("Password"));
        Assert.Equal(["#UserName", "#Password"], answer.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Demo_accounts_are_offered_in_development_only()
    {
        using var development = new Site();
        using var production = Site.InProduction();
        Assert.NotNull((await development.Visit().Get("/session")).Document.QuerySelector("demo-accounts"));
        var door = await production.Visit().Get("/session");
        Assert.Equal(HttpStatusCode.OK, door.Status);
        Assert.Null(door.Document.QuerySelector("demo-accounts"));
        Assert.DoesNotContain(Site.Password, door.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_site_opens_to_its_one_time_password_and_to_no_usual_one()
    {
        using var site = Site.InProduction();
        var visitor = site.Visit();
        foreach (var name in new[] { "admin", "administrator", "root", "xitong", "tianbao", "guanliyuan" })
            foreach (var password in new[] { "admin", "Demo@2020-form" })
                Assert.Null((await visitor.SignIn(name, password)).Redirect);
        Assert.Single(await site.Look(db => db.Users.ToListAsync()));
    }
}
