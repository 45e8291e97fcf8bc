using BudgetPerformance.Browser.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>Nothing typed is lost: when the browser dies, when the server dies, when the person goes away.</summary>
public sealed class KeepingTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task After_a_crash_of_the_browser_the_next_visit_offers_what_was_typed()
    {
        await using (var first = await SignedIn("tianbao"))
        {
            var sheet = new EntrySheet(first.Page);
            await sheet.New();
            await sheet.Type("Name", "浏览器崩溃前填的");
            await Expect(first.Page.Locator("[data-kept]")).ToContainTextAsync("已自动保存");
        }

        await using var second = await SignedIn("tianbao");
        await second.Page.GotoAsync("/projects/new");
        await second.Page.Locator(".kept-offer a").ClickAsync();
        var restored = new EntrySheet(second.Page);
        await Expect(restored.Field("Name")).ToHaveValueAsync("浏览器崩溃前填的");
        await restored.Ready();
        await restored.Save();
        await second.Page.GotoAsync("/projects/new");
        await Expect(second.Page.Locator(".kept-offer:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_signs_out_leaves_no_form_in_the_browser()
    {
        await using var visitor = await SignedIn("tianbao");
        await visitor.Page.EvaluateAsync("localStorage.setItem('entry:tianbao:/projects/new', '[]')");
        await visitor.Page.EvaluateAsync("document.querySelector('form[data-sign-out]').addEventListener('submit', event => event.preventDefault())");

        await visitor.Page.EvaluateAsync("document.querySelector('form[data-sign-out]').requestSubmit()");

        // The sign-out itself was held back, so it is the page that forgot, not the server's header.
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('entry:')).length"));
    }

    [Fact]
    public async Task While_the_server_is_away_the_browser_keeps_the_text_and_saving_waits_for_it()
    {
        var before = new Site();
        var address = before.Address;
        await using var writer = await (await Visitor.Open(Chromium, address)).SignIn("tianbao");
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await sheet.New();
        var after = before.Again();
        await before.DisposeAsync();
        writer.ExpectingLostConnections();
        await sheet.Type("Name", "服务器停了还在填");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("暂存在本机");
        await Expect(sheet.Field("Name")).ToHaveValueAsync("服务器停了还在填");

        await writer.CrashAndReopen();
        await using (after)
        {
            Assert.Equal(address, after.Address);
            sheet = new EntrySheet(writer.Page);
            await sheet.New();
            await writer.Page.Locator("[data-recover]").ClickAsync();
            await Expect(sheet.Field("Name")).ToHaveValueAsync("服务器停了还在填");
            await sheet.Save();
            Assert.Equal(0, await writer.Page.EvaluateAsync<int>("localStorage.length"));
        }
    }

    [Fact]
    public async Task Leaving_unsaved_changes_asks_and_leaving_saved_ones_does_not()
    {
        await using var writer = await SignedIn("tianbao");
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await sheet.New();
        await page.Locator("nav a[href='/projects']").ClickAsync();
        await page.WaitForURLAsync("**/projects");

        await sheet.New();
        await sheet.Type("Name", "离开前要问");
        await page.Locator("nav a[href='/projects']").ClickAsync();
        await Expect(page.Locator("dialog[data-leave]")).ToBeVisibleAsync();
        await page.Locator("[data-leave-stay]").ClickAsync();
        await Expect(sheet.Field("Name")).ToHaveValueAsync("离开前要问");

        var asked = new TaskCompletionSource<string>();
        page.Dialog += (_, dialog) => { asked.TrySetResult(dialog.Type); _ = dialog.DismissAsync(); };
        await page.EvaluateAsync("setTimeout(() => location.reload())");
        Assert.Equal(DialogType.BeforeUnload, await asked.Task.WaitAsync(TimeSpan.FromSeconds(10)));
        await Expect(sheet.Field("Name")).ToHaveValueAsync("离开前要问");

        await page.Locator("nav a[href='/projects']").ClickAsync();
        await page.Locator("[data-leave-go]").ClickAsync();
        await page.WaitForURLAsync("**/projects");
    }

    [Fact]
    public async Task Two_clicks_on_save_save_once()
    {
        await using var writer = await SignedIn("tianbao");
        var (page, sheet) = (writer.Page, new EntrySheet(writer.Page));
        await sheet.New();
        await sheet.Type("Name", "连点两次保存");
        await page.Locator("[data-save]").DblClickAsync();
        await Expect(page.Locator(".notice")).ToBeVisibleAsync();
        await page.GotoAsync("/projects?text=连点两次保存");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
    }
}
