using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Domain.Objectives;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>What the page says while it is typed.</summary>
public sealed class LiveCheckTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task The_official_form_the_sum_the_amounts_and_the_meaning_of_a_target_follow_the_typing()
    {
        await using var writer = await SignedIn("tianbao");
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await sheet.New();
        await sheet.Type("Name", "节日走访慰问");
        await Expect(page.Locator("[data-live=official-form]")).ToContainTextAsync("节日走访慰问绩效目标表");
        await sheet.Type("Budget", "12.00");
        await sheet.Type("FiscalFunds", "10.00");
        await Expect(page.Locator("[data-live=sum]")).ToContainTextAsync("2.00");
        await page.Locator("[data-fill=OtherFunds]").ClickAsync();
        await Expect(sheet.Field("OtherFunds")).ToHaveValueAsync("2.00");
        await Expect(page.Locator("[data-live=sum] .agrees")).ToBeVisibleAsync();
        await sheet.Type("Plan[0]", "25");
        await Expect(page.Locator("[data-live='Plan[0].Amount']")).ToContainTextAsync("3.00");
        var target = sheet.Cell(0, nameof(Indicator.Target));
        await target.FillAsync("≥60人次");
        await Expect(sheet.Said("Indicators[0].Target")).ToContainTextAsync("60");
        await Expect(target).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_line_of_the_findings_leads_to_its_field()
    {
        await using var writer = await SignedIn("tianbao");
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await sheet.New();
        await page.Locator("[data-live=findings] a[href='#Purpose']").ClickAsync();
        await Expect(sheet.Field("Purpose")).ToBeFocusedAsync();
        await page.Locator("[data-live=findings] a[href*='Indicators_1__']").First.ClickAsync();
        await Expect(sheet.Rows.Nth(1).Locator("[data-cell]:focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Only_the_latest_answer_is_shown_and_the_caret_stays()
    {
        await using var writer = await SignedIn("tianbao");
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await sheet.New();
        var first = true;
        await page.RouteAsync("**/check", async route =>
        {
            if (first)
            {
                first = false;
                await page.WaitForRequestAsync(request => request.Url.EndsWith("/check", StringComparison.Ordinal) && request.PostData!.Contains("Name=%E7%94%B2%E4%B9%99", StringComparison.Ordinal));
            }
            await route.ContinueAsync();
        });
        var asked = page.WaitForRequestAsync("**/check");
        await sheet.Type("Name", "甲");
        await asked;
        await page.Keyboard.TypeAsync("乙");
        await Expect(page.Locator("[data-live=official-form]")).ToContainTextAsync("甲乙绩效目标表");
        Assert.Equal(2, await sheet.Field("Name").EvaluateAsync<int>("field => field.selectionStart"));
    }
}
