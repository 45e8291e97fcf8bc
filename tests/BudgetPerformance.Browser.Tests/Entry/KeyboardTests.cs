using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Domain.Objectives;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>Keys of the entry page.</summary>
public sealed class KeyboardTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task A_table_is_filled_in_and_saved_without_a_mouse()
    {
        await using var writer = await SignedIn("tianbao");
        var (page, keys) = (writer.Page, writer.Page.Keyboard);
        await page.GotoAsync("/projects/new?year=2020");
        await TabTo("Code");
        await keys.TypeAsync("287-0101-KEY-0001");
        await TabTo("Name");
        await keys.TypeAsync("只用键盘填写的项目");
        await TabTo("Budget");
        await keys.TypeAsync("8.00");
        await TabTo("FiscalFunds");
        await keys.TypeAsync("6.00");
        await TabToElement("[data-fill]");
        await keys.PressAsync("Enter");
        var sheet = new EntrySheet(page);
        await Expect(sheet.Field("OtherFunds")).ToHaveValueAsync("2.00");
        await TabTo("Plan[3]");
        await keys.TypeAsync("100");
        await TabTo("Indicators[0].Kind");
        await keys.PressAsync("ArrowDown");
        await TabTo("Indicators[0].Name");
        await keys.TypeAsync("走访慰问人次");
        await keys.PressAsync("Enter");
        await Expect(sheet.Cell(1, nameof(Indicator.Name))).ToBeFocusedAsync();
        await keys.TypeAsync("满意程度");
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowUp");
        await Expect(sheet.Cell(0, nameof(Indicator.Name))).ToBeFocusedAsync();
        await sheet.Save();
        await Expect(sheet.Field("Name")).ToHaveValueAsync("只用键盘填写的项目");
        await Expect(sheet.Cell(0, nameof(Indicator.Kind))).ToHaveValueAsync("数量指标");
        await Expect(sheet.Cell(0, nameof(Indicator.Name))).ToHaveValueAsync("走访慰问人次");
        await Expect(sheet.Cell(1, nameof(Indicator.Name))).ToHaveValueAsync("满意程度");

        Task TabTo(string path) => TabToElement($"[name='{path}']");

        async Task TabToElement(string selector)
        {
            await Expect(page.Locator(selector).First).ToBeVisibleAsync();
            for (var i = 0; i < 80; i++)
            {
                if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;
                await keys.PressAsync("Tab");
            }
            Assert.Fail($"Tab never reaches {selector}.");
        }
    }

    [Fact]
    public async Task Enter_on_the_last_row_goes_on_with_a_new_one_and_a_composition_is_left_alone()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        var rows = await sheet.Rows.CountAsync();
        var last = sheet.Cell(rows - 1, nameof(Indicator.Name));
        await last.FillAsync("最后一条");
        await last.DispatchEventAsync("keydown", new { key = "Enter", isComposing = true, bubbles = true, cancelable = true });
        await Expect(last).ToBeFocusedAsync();
        await last.PressAsync("Enter");
        await Expect(sheet.Rows).ToHaveCountAsync(rows + 1);
        await Expect(sheet.Cell(rows, nameof(Indicator.Name))).ToBeFocusedAsync();
        await sheet.Cell(rows, nameof(Indicator.Name)).PressAsync("Alt+Enter");
        await Expect(sheet.Cell(rows, nameof(Indicator.Name))).ToHaveValueAsync("\n");
    }

    [Fact]
    public async Task Help_opens_and_closes_by_key_and_gives_the_focus_back()
    {
        await using var writer = await SignedIn("tianbao");
        await new EntrySheet(writer.Page).New();
        var help = writer.Page.Locator(".field:has([name=Purpose]) details.help");
        await help.Locator("summary").FocusAsync();
        await writer.Page.Keyboard.PressAsync("Enter");
        await Expect(help.Locator(".help-card")).ToBeVisibleAsync();
        await writer.Page.Keyboard.PressAsync("Escape");
        await Expect(help.Locator(".help-card")).ToBeHiddenAsync();
        await Expect(help.Locator("summary")).ToBeFocusedAsync();
    }
}
