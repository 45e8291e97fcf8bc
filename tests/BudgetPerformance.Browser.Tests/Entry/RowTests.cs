using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>Handling rows of the indicator table: adding, deleting, moving, dragging, and taking it back.</summary>
public sealed class RowTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task A_deleted_row_comes_back_with_all_it_held()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = await ThreeRows(writer.Page);
        await sheet.Rows.Nth(1).Locator("[data-remove]").ClickAsync();
        await Expect(sheet.Rows).ToHaveCountAsync(2);
        Assert.Equal(["甲", "丙"], await Names(sheet));
        await ExpectGapless(sheet, 2);

        await writer.Page.Locator("[data-undo]").ClickAsync();
        Assert.Equal(["甲", "乙", "丙"], await Names(sheet));
        await ExpectGapless(sheet, 3);
    }

    [Fact]
    public async Task Alt_and_an_arrow_move_the_row_and_keep_the_caret_in_it()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = await ThreeRows(writer.Page);
        await sheet.Cell(2, nameof(Indicator.Name)).FocusAsync();
        await writer.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await writer.Page.Keyboard.PressAsync("Alt+ArrowUp");
        Assert.Equal(["丙", "甲", "乙"], await Names(sheet));
        await Expect(sheet.Cell(0, nameof(Indicator.Name))).ToBeFocusedAsync();
        await ExpectGapless(sheet, 3);

        await writer.Page.Keyboard.PressAsync("Alt+ArrowDown");
        await writer.Page.Keyboard.PressAsync("Control+z");
        Assert.Equal(["丙", "甲", "乙"], await Names(sheet));
    }

    [Fact]
    public async Task A_row_is_dragged_by_its_handle_and_dropped_where_it_is_let_go()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = await ThreeRows(writer.Page);
        await Drag(writer.Page, sheet.Rows.Nth(0).Locator("[data-handle]"), sheet.Rows.Nth(2));
        Assert.Equal(["乙", "丙", "甲"], await Names(sheet));
        await ExpectGapless(sheet, 3);
        await writer.Page.Locator("[data-undo]").ClickAsync();
        Assert.Equal(["甲", "乙", "丙"], await Names(sheet));
    }

    [Fact]
    public async Task A_drag_that_is_given_up_with_Escape_changes_nothing()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = await ThreeRows(writer.Page);
        var (from, to) = (await Middle(sheet.Rows.Nth(0).Locator("[data-handle]")), await Middle(sheet.Rows.Nth(2)));
        await writer.Page.Mouse.MoveAsync(from.X, from.Y);
        await writer.Page.Mouse.DownAsync();
        await writer.Page.Mouse.MoveAsync(from.X, to.Y + 40, new() { Steps = 6 });
        await writer.Page.Keyboard.PressAsync("Escape");
        await writer.Page.Mouse.UpAsync();
        Assert.Equal(["甲", "乙", "丙"], await Names(sheet));
    }

    [Fact]
    public async Task The_second_list_follows_the_first()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = await ThreeRows(writer.Page);
        var (category, kind) = (sheet.Cell(0, nameof(Indicator.Category)), sheet.Cell(0, nameof(Indicator.Kind)));
        await category.SelectOptionAsync("效果指标");
        Assert.Equal(["", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"], await kind.Locator("option").AllTextContentsAsync());
        await Expect(kind).ToHaveValueAsync("");
        await category.SelectOptionAsync("满意度指标");
        await Expect(kind).ToHaveValueAsync("服务对象满意度指标");
        await category.SelectOptionAsync("");
        await kind.SelectOptionAsync("质量指标");
        await Expect(category).ToHaveValueAsync("产出指标");
    }

    private static async Task<EntrySheet> ThreeRows(IPage page)
    {
        var sheet = new EntrySheet(page);
        await sheet.New();
        await sheet.Paste("产出指标\t数量指标\t甲\t描述甲\t≥1人\t台账甲\r\n产出指标\t质量指标\t乙\t描述乙\t≥2人\t台账乙\r\n效果指标\t社会效益指标\t丙\t描述丙\t≥3人\t台账丙\r\n", 0, nameof(Indicator.Category));
        await Expect(sheet.Rows).ToHaveCountAsync(3);
        // The rows grow once more when the server's reading of the last target arrives; nothing is measured before.
        await Expect(sheet.Said(ProjectFields.Indicator(2, nameof(Indicator.Target)))).Not.ToBeEmptyAsync();
        return sheet;
    }

    private static async Task<string[]> Names(EntrySheet sheet) => [.. (await sheet.Table()).Select(row => row[2])];

    private static async Task ExpectGapless(EntrySheet sheet, int count)
    {
        await Expect(sheet.Count).ToHaveValueAsync(count.ToString());
        for (var row = 0; row < count; row++)
            Assert.Equal(EntrySheet.Names(row), await sheet.Rows.Nth(row).Locator("[data-cell]").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.name)"));
    }

    private static async Task Drag(IPage page, ILocator handle, ILocator target)
    {
        var (from, to) = (await Middle(handle), await Middle(target));
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X, to.Y + 40, new() { Steps = 6 });
        await page.Mouse.UpAsync();
    }

    private static async Task<(float X, float Y)> Middle(ILocator element)
    {
        await element.ScrollIntoViewIfNeededAsync();
        var box = (await element.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
