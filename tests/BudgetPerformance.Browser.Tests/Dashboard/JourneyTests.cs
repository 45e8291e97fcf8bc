using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Browser.Tests.Entry;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Dashboard;

/// <summary>From a payment to the leader's sheet of paper.</summary>
public sealed class JourneyTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    private const string View = "/dashboard?year=2020&month=10";
    private const string Project = "关心下一代工作经费";
    private const string Reason = "学校推迟开学，活动改在十一月";

    [Fact]
    public async Task Staff_book_and_explain_and_the_leader_goes_from_the_dashboard_to_the_cause_and_prints_the_sheet()
    {
        await using var preparer = await SignedIn("tianbao");
        await preparer.Page.GotoAsync(View);
        await preparer.Page.Locator("#worst-heading ~ * a", new() { HasText = Project }).ClickAsync();
        await preparer.Page.Locator("summary", new() { HasText = "登记支出" }).ClickAsync();
        await preparer.Page.Locator("[name='Payment.PaidOn']").FillAsync("2020-10-28");
        await preparer.Page.Locator("[name='Payment.Amount']").FillAsync("5000");
        await preparer.Page.Locator("[name='Payment.Summary']").FillAsync("国庆主题活动");
        await preparer.Page.Locator("#pay button").ClickAsync();
        await Expect(preparer.Page.Locator(".notice")).ToContainTextAsync("5000.00 元");
        await preparer.Page.Locator("summary", new() { HasText = "说明偏差" }).ClickAsync();
        await preparer.Page.Locator("[name='Explanation.Month'][value='10']").CheckAsync();
        await preparer.Page.Locator("[name='Explanation.Causes'][value='Other']").CheckAsync();
        await preparer.Page.Locator("[name='Explanation.Reason']").FillAsync(Reason);
        await preparer.Page.Locator("[name='Explanation.Measures']").FillAsync("十一月集中开展");
        await preparer.Page.Locator("#explain button").ClickAsync();
        await Expect(preparer.Page.Locator(".notice")).ToContainTextAsync("其他");

        await using var leader = await SignedIn("lingdao");
        await leader.Page.GotoAsync(View);
        var row = leader.Page.Locator("#worst-heading ~ * tr", new() { HasText = Project });
        await Expect(row).ToContainTextAsync(Reason);
        await Expect(row).ToContainTextAsync("48/70");
        await row.Locator("a").ClickAsync();
        await Expect(leader.Page.Locator("main")).ToContainTextAsync("国庆主题活动");
        await Expect(leader.Page.Locator("main")).ToContainTextAsync(Reason);
        await leader.Page.GoBackAsync();
        var download = await leader.Page.RunAndWaitForDownloadAsync(() => leader.Page.Locator(".dashboard-paper a[href*='sheet.pdf']").ClickAsync());
        var sheet = Printed.ByPdfPig((await download.PathAsync())!);
        Assert.Contains("支出进度领导简报", sheet, StringComparison.Ordinal);
        Assert.Contains(Reason[..6], sheet, StringComparison.Ordinal);
    }
}
