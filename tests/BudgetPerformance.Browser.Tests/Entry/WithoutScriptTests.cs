using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Domain.Objectives;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>The entry page in a browser with script switched off.</summary>
public sealed class WithoutScriptTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task A_table_is_entered_row_by_row_and_saved()
    {
        await using var writer = await SignedIn("tianbao", new() { JavaScriptEnabled = false });
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await page.GotoAsync("/projects/new");
        await sheet.Field("Name").FillAsync("不用脚本填写的项目");
        await sheet.Field("Budget").FillAsync("3.00");
        await sheet.Field("FiscalFunds").FillAsync("2.00");
        var rows = await sheet.Rows.CountAsync();
        await page.Locator("[data-add]").ClickAsync();
        await Expect(sheet.Rows).ToHaveCountAsync(rows + 1);
        await Expect(sheet.Field("Name")).ToHaveValueAsync("不用脚本填写的项目");

        await page.Locator("[data-fill]").ClickAsync();
        await Expect(sheet.Field("OtherFunds")).ToHaveValueAsync("1.00");
        await sheet.Cell(rows, nameof(Indicator.Category)).SelectOptionAsync("产出指标");
        await sheet.Cell(rows, nameof(Indicator.Kind)).SelectOptionAsync("质量指标");
        await sheet.Cell(rows, nameof(Indicator.Name)).FillAsync("慰问品合格率");
        await sheet.Rows.Nth(rows).Locator("[value^='up:']").ClickAsync();
        await Expect(sheet.Cell(rows - 1, nameof(Indicator.Name))).ToHaveValueAsync("慰问品合格率");
        await sheet.Rows.Nth(rows).Locator("[data-remove]").ClickAsync();
        await Expect(sheet.Rows).ToHaveCountAsync(rows);

        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".notice")).ToBeVisibleAsync();
        await Expect(sheet.Field("OtherFunds")).ToHaveValueAsync("1.00");
        Assert.Contains("慰问品合格率", await page.Locator("textarea[data-cell=Name]").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.value)"));
    }

    [Fact]
    public async Task What_cannot_be_saved_comes_back_as_typed_with_a_list_of_what_to_mend()
    {
        await using var writer = (await SignedIn("tianbao", new() { JavaScriptEnabled = false })).Expecting(422);
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await page.GotoAsync("/projects/new");
        await sheet.Field("Purpose").FillAsync("写了很长的用途");
        await sheet.Field("Budget").FillAsync("二十");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".error-summary li")).ToHaveCountAsync(2);
        await Expect(sheet.Field("Budget")).ToHaveValueAsync("二十");
        await Expect(sheet.Field("Purpose")).ToHaveValueAsync("写了很长的用途");
    }
}
