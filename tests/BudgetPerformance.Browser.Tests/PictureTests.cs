using BudgetPerformance.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests;

/// <summary>
/// The README's pictures, taken from the site with its demo data. BUDGET_WRITE_PICTURES=1 puts them into docs/pictures;
/// otherwise they land in artifacts, and the test checks that the page can still be shown so.
/// </summary>
public sealed class PictureTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    private const int MostBytes = 300 * 1024;

    [Theory]
    [InlineData("/projects/1/edit", 1440, 900, "entry-page")]
    [InlineData("/projects/1/form.html", 860, 900, "official-form")]
    public async Task The_pictures_of_the_readme_are_of_this_site(string path, int width, int height, string name)
    {
        await using var visitor = await SignedIn("tianbao", new() { ViewportSize = new() { Width = width, Height = height } });
        await visitor.Page.GotoAsync(path);
        await Expect(visitor.Page.Locator(".official-form").First).ToBeVisibleAsync();
        var folder = Environment.GetEnvironmentVariable("BUDGET_WRITE_PICTURES") == "1" ? Path.Combine(Places.Root, "docs", "pictures") : Path.Combine(Places.Artifacts, "pictures");
        var picture = await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        Assert.InRange(picture.Length, 10_000, MostBytes);
    }
}
