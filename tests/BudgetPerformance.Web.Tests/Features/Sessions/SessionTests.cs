using System.Net;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Web.Tests.Features.Sessions;

public sealed class SessionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Signing_in_gives_a_session_that_no_page_before_it_had()
    {
        var visitor = site.Visit();
        var before = await visitor.Get("/session");
        Assert.DoesNotContain(SetCookies(before), cookie => cookie.StartsWith("budget=", StringComparison.Ordinal));

        var after = await visitor.SignIn("tianbao", Site.Password);

        Assert.Contains(SetCookies(after), cookie => cookie.StartsWith("budget=", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_wherever_its_cookie_was_copied_to()
    {
        var visitor = site.Visit();
        var cookie = Cookie(await visitor.SignIn("tianbao", Site.Password));
        Assert.Equal(HttpStatusCode.OK, (await WithCookie(cookie)).Status);

        var bye = await visitor.SignOut();

        Assert.Equal("/session", bye.Redirect);
        Assert.Equal("\"cache\", \"storage\"", bye.Response.Headers.GetValues("Clear-Site-Data").Single());
        Assert.StartsWith("/session?", (await WithCookie(cookie)).Redirect);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_its_next_request()
    {
        var visitor = await site.SignedIn("lingdao");
        await Change("lingdao", account => account.IsDisabled = true);

        Assert.StartsWith("/session?", (await visitor.Get("/")).Redirect);
        await Change("lingdao", account => account.IsDisabled = false);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_at_the_next_request()
    {
        var visitor = await site.SignedIn("shenhe");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/projects")).Status);
        await WithAccounts(async accounts => await accounts.RemoveFromRoleAsync((await accounts.FindByNameAsync("shenhe"))!, nameof(Role.Reviewer)));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Get("/projects")).Status);
        await WithAccounts(async accounts => await accounts.AddToRoleAsync((await accounts.FindByNameAsync("shenhe"))!, nameof(Role.Reviewer)));
    }

    [Fact]
    public async Task Half_an_hour_without_a_request_ends_the_session()
    {
        using var own = new Site();
        var visitor = await own.SignedIn();
        own.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/")).Status);
        own.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/")).Status);

        own.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.StartsWith("/session?", (await visitor.Get("/")).Redirect);
    }

    [Fact]
    public async Task Ten_hours_end_the_session_however_busy_it_is()
    {
        using var own = new Site();
        var visitor = await own.SignedIn();
        for (var i = 0; i < 24; i++)
        {
            own.Clock.Advance(TimeSpan.FromMinutes(24.9));
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/password")).Status);
        }

        own.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.StartsWith("/session?", (await visitor.Get("/password")).Redirect);
    }

    [Fact]
    public async Task The_fourth_session_ends_the_oldest()
    {
        using var own = new Site();
        List<Visitor> visitors = [];
        for (var i = 0; i < 4; i++)
        {
            visitors.Add(await own.SignedIn());
            own.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.StartsWith("/session?", (await visitors[0].Get("/")).Redirect);
        Assert.Equal(HttpStatusCode.OK, (await visitors[1].Get("/")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitors[3].Get("/")).Status);
    }

    [Theory]
    [InlineData("budget=CfDJ8Pw6MieoQ")]
    [InlineData("budget=%00%ff; budget-notice=x; budget-form=y; budget-display=z.z.z")]
    public async Task A_broken_cookie_is_no_session_and_no_accident(string cookie)
    {
        Assert.StartsWith("/session?", (await WithCookie(cookie)).Redirect);
        Assert.Equal(HttpStatusCode.OK, (await WithCookie(cookie, "/session")).Status);
    }

    [Fact]
    public async Task Every_flipped_byte_of_a_cookie_is_no_session()
    {
        var cookie = Cookie(await site.Visit().SignIn("tianbao", Site.Password));
        for (var i = "budget=".Length; i < cookie.Length; i += 7)
        {
            var flipped = cookie[..i] + (cookie[i] == 'A' ? 'B' : 'A') + cookie[(i + 1)..];
            if (flipped != cookie) Assert.StartsWith("/session?", (await WithCookie(flipped)).Redirect);
        }
    }

    [Fact]
    public async Task A_page_asked_for_before_signing_in_comes_after_it()
    {
        var visitor = site.Visit();
        var asked = await visitor.Get("/projects?year=2020");
        Assert.Equal("/session?returnUrl=%2Fprojects%3Fyear%3D2020", asked.Redirect);
        var door = await visitor.Get(asked.Redirect!);

        var inside = await visitor.Submit(door, "main form", ("UserName", "tianbao"), ("Password", Site.Password));

        Assert.Equal("/projects?year=2020", inside.Redirect);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_to_no_other_site(string returnUrl)
    {
        var visitor = site.Visit();
        var answer = await visitor.Post("/session", ("UserName", "tianbao"), ("Password", Site.Password), ("ReturnUrl", returnUrl));
        Assert.Equal("/", answer.Redirect);
    }

    [Fact]
    public async Task A_script_without_a_session_is_told_so_and_not_sent_to_a_page()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/projects") { Headers = { { "Sec-Fetch-Mode", "cors" } } };
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Visit().Send(request)).Status);
    }

    private async Task<Page> WithCookie(string cookie, string path = "/")
    {
        using var http = site.CreateDefaultClient();
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        return await Page.Read(await http.GetAsync(path));
    }

    private Task<int> Change(string userName, Action<Account> change) => site.Look(async db =>
    {
        change(await db.Users.Include(account => account.Unit).SingleAsync(account => account.UserName == userName));
        return await db.SaveChangesAsync();
    });

    private async Task WithAccounts(Func<UserManager<Account>, Task> work)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    private static string Cookie(Page page) => SetCookies(page).Single(cookie => cookie.StartsWith("budget=", StringComparison.Ordinal)).Split(';')[0];

    private static IEnumerable<string> SetCookies(Page page) => page.Response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];
}
