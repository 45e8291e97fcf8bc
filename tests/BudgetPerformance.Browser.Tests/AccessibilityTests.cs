using BudgetPerformance.Browser.Tests.Browsing;

namespace BudgetPerformance.Browser.Tests;

/// <summary>Every kind of page, looked at by axe in light and in dark.</summary>
public sealed class AccessibilityTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Theory]
    [InlineData("/session", 200)]
    [InlineData("/no-such-page", 404)]
    public async Task Pages_for_strangers(string path, int status)
    {
        await using var stranger = (await Stranger()).Expecting(status);
        await stranger.Page.GotoAsync(path);
        await stranger.AssertAccessible();
    }

    [Theory]
    [InlineData("tianbao", "/", 200)]
    [InlineData("tianbao", "/projects", 200)]
    [InlineData("tianbao", "/projects?text=没有这样的项目", 200)]
    [InlineData("tianbao", "/projects/new", 200)]
    [InlineData("tianbao", "/projects/1", 200)]
    [InlineData("tianbao", "/projects/25/edit", 200)]
    [InlineData("tianbao", "/projects/1/form.html", 200)]
    [InlineData("tianbao", "/projects/1/ledger#pay", 200)]
    [InlineData("tianbao", "/projects/1/payments/1", 200)]
    [InlineData("shenhe", "/projects/1/ledger#adjust", 200)]
    [InlineData("lingdao", "/ledger?year=2020", 200)]
    [InlineData("lingdao", "/statements?year=2020", 200)]
    [InlineData("tianbao", "/statements/1", 200)]
    [InlineData("tianbao", "/statements/3/edit", 200)]
    [InlineData("zhangmin", "/duties?year=2020", 200)]
    [InlineData("tianbao", "/projects/999999", 404)]
    [InlineData("tianbao", "/admin/units", 403)]
    [InlineData("lingdao", "/dashboard?year=2020", 200)]
    [InlineData("shenhe", "/projects/1", 200)]
    [InlineData("xitong", "/admin/units", 200)]
    [InlineData("xitong", "/admin/accounts", 200)]
    [InlineData("xitong", "/admin/years", 200)]
    [InlineData("anquan", "/admin/roles", 200)]
    [InlineData("shenji", "/admin/audit", 200)]
    public async Task Pages_for_people(string name, string path, int status)
    {
        await using var visitor = (await SignedIn(name)).Expecting(status);
        var answer = await visitor.Page.GotoAsync(path);
        Assert.Equal(status, answer!.Status);
        await visitor.AssertAccessible();
    }

    [Fact]
    public async Task An_entry_page_full_of_mistakes()
    {
        await using var writer = (await SignedIn("tianbao")).Expecting(422);
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        await sheet.Type("Budget", "二十");
        await sheet.Type("Plan[0]", "120");
        await sheet.Paste("效益指标\t社会影响\t知晓率\t\t≥80%\t问卷\r\n", 0, "Category");
        await writer.Page.Locator("[data-save]").ClickAsync();
        await writer.Page.Locator(".error-summary").WaitForAsync();
        await writer.AssertAccessible();
        await writer.Picture("entry-refused");
    }
}
