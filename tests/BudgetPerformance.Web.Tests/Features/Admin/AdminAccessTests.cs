using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Admin;

/// <summary>Who may enter which room of the administration: every route, every role.</summary>
public sealed class AdminAccessTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] System = ["xitong"], Security = ["anquan"], Audit = ["shenji"];
    private static readonly string[] Everybody = ["tianbao", "shenhe", "lingdao", "xitong", "anquan", "shenji"];

    public static readonly TheoryData<string, string[]> Pages = new()
    {
        { "/admin/units", System }, { "/admin/units/new", System }, { "/admin/units/1", System }, { "/admin/units/1/units/new", System },
        { "/admin/accounts", System }, { "/admin/accounts/new", System }, { "/admin/accounts/{id}", System },
        { "/admin/years", System }, { "/admin/years/new", System }, { "/admin/years/2020", System },
        { "/admin/roles", Security }, { "/admin/roles/{id}", Security },
        { "/admin/audit", Audit },
    };

    public static readonly TheoryData<string, string[]> Steps = new()
    {
        { "/admin/units", System }, { "/admin/units/1", System }, { "/admin/units/1/units", System }, { "/admin/units/999/closure", System }, { "/admin/units/999/reopening", System },
        { "/admin/accounts", System }, { "/admin/accounts/{id}", System }, { "/admin/accounts/{id}/suspension", System }, { "/admin/accounts/{id}/reinstatement", System },
        { "/admin/accounts/{id}/password", System }, { "/admin/accounts/{id}/unlocking", System },
        { "/admin/years", System }, { "/admin/years/2020", System }, { "/admin/years/1999/closure", System }, { "/admin/years/1999/reopening", System },
        { "/admin/roles/{id}", Security },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_opens_for_its_administrator_and_nobody_else(string path, string[] allowed)
    {
        path = await Real(path);
        foreach (var person in Everybody)
            Assert.Equal((person, allowed.Contains(person) ? 200 : 403), (person, (int)(await (await site.SignedIn(person)).Get(path)).Status));
        Assert.StartsWith("/session?returnUrl=", (await site.Visit().Get(path)).Redirect, StringComparison.Ordinal);
    }

    // Nothing is filled in, so that the one who may enter is refused for another reason.
    [Theory, MemberData(nameof(Steps))]
    public async Task A_step_is_taken_by_its_administrator_and_nobody_else(string path, string[] allowed)
    {
        path = await Real(path);
        foreach (var person in Everybody)
        {
            var answer = await (await site.SignedIn(person)).Post(path);
            Assert.Equal((person, allowed.Contains(person)), (person, (int)answer.Status is 404 or 409 or 422));
            if (!allowed.Contains(person)) Assert.Equal(403, (int)answer.Status);
        }
        Assert.StartsWith("/session?returnUrl=", (await site.Visit().Post(path)).Redirect, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xitong", "/admin/units", "/admin/accounts", "/admin/years")]
    [InlineData("anquan", "/admin/roles")]
    [InlineData("shenji", "/admin/audit")]
    [InlineData("tianbao")]
    public async Task The_menu_shows_the_rooms_one_may_enter(string person, params string[] rooms)
    {
        var page = await (await site.SignedIn(person)).Get("/");
        Assert.Equal(rooms, page.Document.QuerySelectorAll("nav a[href^='/admin']").Select(link => link.GetAttribute("href")));
    }

    private async Task<string> Real(string path) => path.Replace("{id}", await site.Look(db => db.Users.Where(a => a.UserName == "wangfang").Select(a => a.Id).SingleAsync()), StringComparison.Ordinal);
}
