using BudgetPerformance.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace BudgetPerformance.Browser.Tests;

/// <summary>Pages on screens of every size: pictures to look at, and never a page that scrolls sideways.</summary>
public sealed class ScreenTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Theory]
    [InlineData(360, 780, "phone")]
    [InlineData(820, 1180, "tablet")]
    [InlineData(1366, 768, "laptop")]
    [InlineData(1920, 1080, "wide")]
    public async Task No_page_scrolls_sideways(int width, int height, string screen)
    {
        await using var visitor = await SignedIn("tianbao", new() { ViewportSize = new() { Width = width, Height = height } });
        foreach (var (path, name) in new[] { ("/", "desk"), ("/projects", "list"), ("/projects/1", "project"), ("/projects/2/ledger#pay", "ledger"), ("/ledger", "lines"), ("/projects/25/edit", "entry"), ("/projects/new", "new"), ("/dashboard?year=2020", "dashboard"), ("/statements", "statements"), ("/statements/1/edit", "statement"), ("/duties?year=2020", "duties") })
        {
            await visitor.Page.GotoAsync(path);
            await visitor.Picture($"{name}-{screen}");
            var beyond = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(beyond <= 0, $"{path} is {beyond} px wider than a {screen}.");
        }
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.Page.GotoAsync("/projects/25/edit");
        await visitor.Picture($"entry-dark-{screen}");
    }

    [Fact]
    public async Task The_save_bar_is_always_in_sight_and_never_over_the_last_line()
    {
        await using var visitor = await SignedIn("tianbao");
        await visitor.Page.GotoAsync("/projects/25/edit");
        var bar = visitor.Page.Locator(".save-bar");
        await Assertions.Expect(bar).ToBeInViewportAsync(new() { Ratio = 1 });
        var add = visitor.Page.Locator("[data-add]");
        await visitor.Page.EvaluateAsync("window.scrollTo(0, document.documentElement.scrollHeight)");
        await Assertions.Expect(bar).ToBeInViewportAsync(new() { Ratio = 1 });
        var (below, above) = ((await bar.BoundingBoxAsync())!, (await add.BoundingBoxAsync())!);
        Assert.True(above.Y + above.Height <= below.Y, "The save bar covers the last button.");
    }
}
