using System.Text;
using System.Text.RegularExpressions;
using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Departments;

/// <summary>Pages of Part 1 as the browser prints them on paper.</summary>
public sealed partial class PrintTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task A_statement_prints_its_official_text_and_nothing_around_it()
    {
        await using var preparer = await SignedIn("tianbao");
        await preparer.Page.GotoAsync("/statements/1");
        var form = await preparer.Page.Locator(".official-form").InnerTextAsync();

        Assert.Equal(Words(form), PageNumber().Replace(Words(PdfToText.Read(await Printed(preparer.Page, "statement"))), ""));
    }

    [Fact]
    public async Task Whoever_looks_at_dark_pages_prints_the_same_on_white_paper()
    {
        await using var preparer = await SignedIn("tianbao");
        await preparer.Page.GotoAsync("/duties?year=2020");
        var light = await Drawn(preparer.Page, "duty-tree-light");

        await preparer.Page.EvaluateAsync("document.documentElement.dataset.scheme = 'dark'");
        await Expect(preparer.Page.Locator("html[data-bs-theme=dark]")).ToHaveCountAsync(1);

        Assert.Equal(light, await Drawn(preparer.Page, "duty-tree-dark"));
        await Expect(preparer.Page.Locator("html[data-bs-theme=dark]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_duty_tree_prints_every_indicator_and_nothing_to_press()
    {
        await using var preparer = await SignedIn("tianbao");
        await preparer.Page.GotoAsync("/duties?year=2020");
        var indicators = await preparer.Page.Locator(".indicators li").EvaluateAllAsync<string[]>("items => items.map(item => item.textContent)");

        var printed = Words(PdfToText.Read(await Printed(preparer.Page, "duty-tree")));

        Assert.NotEmpty(indicators);
        Assert.All(indicators, indicator => Assert.Contains(Words(indicator), printed, StringComparison.Ordinal));
        Assert.All(["我的待办", "导出", "改挂", "查看", "（不挂职责）"], button => Assert.DoesNotContain(button, printed, StringComparison.Ordinal));
        await Expect(preparer.Page.Locator(".tree details[open]")).ToHaveCountAsync(0);
    }

    private static async Task<string> Printed(IPage page, string name)
    {
        var path = Path.Combine(Places.Artifacts, "screens", name + ".pdf");
        await page.PdfAsync(new() { Path = path, PreferCSSPageSize = true });
        return path;
    }

    // Everything in the file but the moment it was made.
    private static async Task<string> Drawn(IPage page, string name) => Made().Replace(await File.ReadAllTextAsync(await Printed(page, name), Encoding.Latin1), "");

    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    [GeneratedRegex("第[0-9]+页共[0-9]+页")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"/(CreationDate|ModDate) \([^)]*\)")]
    private static partial Regex Made();
}
