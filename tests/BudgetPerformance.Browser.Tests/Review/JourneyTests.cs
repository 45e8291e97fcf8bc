using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Testing;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Review;

/// <summary>A form's way from its writer to its reviewer and back.</summary>
public sealed class JourneyTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task Refused_mended_submitted_returned_submitted_again_and_passed()
    {
        await using var writer = (await SignedIn("tianbao")).Expecting(422).Expecting(409);
        await using var reviewer = await SignedIn("shenhe");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        await sheet.Type("Name", "要审核的项目");
        await sheet.Save();
        var edit = writer.Page.Url;
        var root = edit[..^"/edit".Length];

        await writer.Page.GotoAsync(root);
        await Click(writer, "form[action$='/submission'] button");
        await Expect(writer.Page.Locator(".error-summary")).ToContainTextAsync("预算数");
        await writer.Page.Locator(".error-summary a[href$='#Purpose']").ClickAsync();
        await Expect(sheet.Field("Purpose")).ToBeFocusedAsync();

        var complete = Given.Details(code: "287-0101-REV-0001", name: "要审核的项目");
        await sheet.Field("Name").FillAsync("");
        await sheet.TypeAboveTheTable(complete);
        await sheet.Paste(Touchstone.ClipboardBlock(complete), 0, "Category");
        await sheet.Save();
        await writer.Page.GotoAsync(root);
        await Click(writer, "form[action$='/submission'] button");
        await Expect(writer.Page.Locator(".notice")).ToBeVisibleAsync();

        await reviewer.Page.GotoAsync("/");
        await reviewer.Page.Locator("main a", new() { HasText = "要审核的项目" }).First.ClickAsync();
        await reviewer.Page.Locator("[name=opinion]").FillAsync("资金用途请写明慰问人数。");
        await Click(reviewer, "[formaction$='/return']");
        await Expect(reviewer.Page.Locator(".notice")).ToBeVisibleAsync();

        await sheet.Open(edit);
        await Expect(writer.Page.Locator(".returned")).ToContainTextAsync("资金用途请写明慰问人数。");
        await sheet.Field("Purpose").FillAsync("节日走访慰问离退休干部六十人次。");
        await sheet.Save();
        await writer.Page.GotoAsync(root);
        await Click(writer, "form[action$='/submission'] button");

        await reviewer.Page.GotoAsync(root);
        await Click(reviewer, "form[action$='/approval'] button.btn-primary");
        await Expect(reviewer.Page.Locator("main h1")).ToContainTextAsync("审核通过");
        await writer.Page.GotoAsync(edit);
        await Expect(sheet.Field("Purpose")).ToHaveCountAsync(0);
        await writer.Page.GotoAsync(root);
        await Expect(writer.Page.Locator("main h1")).ToContainTextAsync("审核通过");
        await Expect(writer.Page.Locator("a[href$='/edit']")).ToHaveCountAsync(0);
        await writer.AssertAccessible();
    }

    private static async Task Click(Visitor who, string selector) => await who.Page.Locator(selector).First.ClickAsync();
}
