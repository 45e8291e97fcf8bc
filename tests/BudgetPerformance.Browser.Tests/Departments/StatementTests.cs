using BudgetPerformance.Browser.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Departments;

/// <summary>Part 1 as somebody types it, pastes it and changes their mind.</summary>
public sealed class StatementTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task What_is_typed_is_printed_at_once_and_a_pasted_section_is_split_undone_and_done_again()
    {
        await using var writer = await SignedIn("zhangmin");
        var page = writer.Page;
        await page.GotoAsync("/statements/2/edit");
        var (goals, printed) = (page.Locator("[data-list=Goals] textarea"), page.Locator("[data-live=official-form]"));
        await Field(page, "Goals[0]").FillAsync("改过的目标");
        await Expect(printed).ToContainTextAsync("1、改过的目标");
        await page.Locator("[name='Goals.Numbering']").SelectOptionAsync("Circled");
        await Expect(page.Locator("[data-live='Goals[2].Mark']")).ToHaveTextAsync("③");

        await page.Locator("button[value='add:Goals']").ClickAsync();
        await Expect(Field(page, "Goals[3]")).ToBeFocusedAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", "（1）贴进来的甲\n（2）贴进来的乙");
        await page.Keyboard.PressAsync("Control+v");
        await Expect(goals).ToHaveCountAsync(5);
        await Expect(printed).ToContainTextAsync("⑤贴进来的乙");
        await writer.Picture("statement-pasted");

        await page.Keyboard.PressAsync("Control+z");
        await Expect(goals).ToHaveCountAsync(4);
        await page.Locator("[data-redo]").ClickAsync();
        await Expect(goals).ToHaveCountAsync(5);
        await Field(page, "Goals[4]").FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Field(page, "Goals[3]")).ToHaveValueAsync("贴进来的乙");
        await Drag(page, "Goals[0]", "Goals[2]");
        await Expect(Field(page, "Goals[2]")).ToHaveValueAsync("改过的目标");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.Locator(".notice")).ToContainTextAsync("张敏修改了");
        await Expect(Field(page, "Goals[2]")).ToHaveValueAsync("改过的目标");
    }

    [Fact]
    public async Task What_the_browser_kept_while_the_server_was_away_is_put_back_list_by_list()
    {
        await using var writer = await SignedIn("tianbao");
        var page = writer.Page;
        await page.GotoAsync("/statements/3/edit");
        await page.EvaluateAsync("""
            const fields = Array.from(new FormData(document.querySelector('form[data-entry]')).entries()).filter(([name]) => !name.startsWith('__') && name !== 'SubmitKey' && name !== 'Version' && name !== 'ItemCount');
            localStorage.setItem('entry:tianbao:/statements/3/edit', JSON.stringify([...fields, ['Safeguards[1]', '断网时写的'], ['ItemCount', String(Number(document.querySelector('[name=ItemCount]').value) + 1)]]));
            """);
        await page.ReloadAsync();
        await page.Locator("[data-recover]").ClickAsync();
        await Expect(Field(page, "Safeguards[1]")).ToHaveValueAsync("断网时写的");
        await Expect(page.Locator("[data-live=official-form]")).ToContainTextAsync("一、断网时写的");
    }

    private static ILocator Field(IPage page, string path) => page.Locator($"[name='{path}']");

    private static async Task Drag(IPage page, string item, string onto)
    {
        var handle = page.Locator($"[data-item='{item}'] [data-handle]");
        await handle.ScrollIntoViewIfNeededAsync();
        var (from, to) = ((await handle.BoundingBoxAsync())!, (await page.Locator($"[data-item='{onto}']").BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(from.X + 4, from.Y + 8);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + 4, to.Y + to.Height - 2, new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }
}
