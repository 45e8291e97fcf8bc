using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests;

/// <summary>
/// The README's pictures, taken from the site with its demo data. BUDGET_WRITE_PICTURES=1 puts them into docs/pictures;
/// otherwise they land in artifacts, and the test checks that the page can still be shown so.
/// </summary>
public sealed class PictureTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    private const int MostBytes = 300 * 1024;

    [Fact]
    public async Task The_pictures_of_the_readme_are_of_this_site()
    {
        await using var visitor = await SignedIn("tianbao");
        var page = visitor.Page;
        await page.GotoAsync("/projects?state=Draft");
        await page.Locator("table.list tbody a").First.ClickAsync();
        await page.Locator("a[href$='/edit']").First.ClickAsync();
        await Expect(page.Locator("form[data-entry]")).ToBeVisibleAsync();
        Keep("entry-page", await page.ScreenshotAsync());

        await page.GotoAsync("/projects/1/form.html");
        Keep("official-form", await page.Locator(".official-form").ScreenshotAsync());

        await using var leader = await SignedIn("lingdao");
        await leader.Page.GotoAsync("/dashboard?year=2020&month=10");
        Keep("dashboard", await leader.Page.ScreenshotAsync());
    }

    [Fact]
    public async Task The_pictures_of_the_book_are_of_its_pages_and_of_its_PDF()
    {
        await using var visitor = await SignedIn("tianbao", new() { ViewportSize = new() { Width = 1280, Height = 760 } });
        var page = visitor.Page;
        await page.GotoAsync("/statements/1/edit");
        await Expect(page.Locator(".official-form")).ToBeVisibleAsync();
        Keep("statement-page", await page.ScreenshotAsync());
        await page.GotoAsync("/books/2020/287002");
        Keep("book-page", await page.ScreenshotAsync());

        var pdf = await (await page.APIRequest.GetAsync("/books/2020/287002/book.pdf")).BodyAsync();
        var pages = new[] { 1, 2, 3, 6 }.Select(number => Convert.ToBase64String(Tool.Run("pdftoppm", pdf, "-png", "-r", "60", "-f", $"{number}", "-l", $"{number}", "{file}")));
        await using var wall = await Stranger(new() { ViewportSize = new() { Width = 1600, Height = 1200 } });
        await wall.Page.SetContentAsync($"<body style='margin:0'><p style='display:inline-grid;grid-template-columns:repeat(4,auto);gap:12px;padding:12px;margin:0;background:#d5dae2'>{string.Concat(pages.Select(picture => $"<img src='data:image/png;base64,{picture}'>"))}</p>");
        Keep("book-pdf", await wall.Page.Locator("p").ScreenshotAsync());
    }

    private static void Keep(string name, byte[] picture)
    {
        Assert.InRange(picture.Length, 10_000, MostBytes);
        var folder = Environment.GetEnvironmentVariable("BUDGET_WRITE_PICTURES") == "1" ? Path.Combine(Places.Root, "docs", "pictures") : Path.Combine(Places.Artifacts, "pictures");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name + ".png"), picture);
    }
}
