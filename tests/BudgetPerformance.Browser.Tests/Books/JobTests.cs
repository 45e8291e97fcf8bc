using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Data;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Web.Features.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Books;

/// <summary>The page of a large book in the making. Its steps are taken here by hand, so that it can be looked at while it runs.</summary>
public sealed class JobTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task A_book_in_the_making_is_watched_from_its_order_to_its_end_in_light_in_dark_and_on_a_tablet()
    {
        await using var reader = await SignedIn("tianbao");
        var (page, jobs) = (reader.Page, Site.Services.GetRequiredService<BookJobs>());
        var job = await Ordered(jobs, BookFormat.Pdf);
        await page.SetViewportSizeAsync(820, 1180);
        await page.GotoAsync(job.Address);
        await Expect(page.Locator("h1")).ToContainTextAsync("排队等候");
        await Expect(page.Locator("[data-status]")).ToHaveTextAsync("正在准备，请稍候。");
        await Looked(reader, "book-waiting");

        using var running = jobs.Begin(job.Id, CancellationToken.None);
        jobs.Step(job.Id, 340, 1200);
        await Expect(page.Locator("[data-status]")).ToHaveTextAsync("已完成 340 步，共 1200 步");
        await Expect(page.Locator("h1")).ToContainTextAsync("正在生成");
        await Looked(reader, "book-running");

        jobs.End(job.Id, ended => ended with { State = BookJobState.Finished, FileName = "2020年部门预算绩效信息_287002_20201128.pdf" });
        await Expect(page.Locator("h1")).ToContainTextAsync("已生成");
        await Expect(page.GetByText("下载", new() { Exact = true })).ToBeVisibleAsync();
        await Looked(reader, "book-finished");

        var failed = await Ordered(jobs, BookFormat.Xlsx);
        jobs.End(failed.Id, ended => ended with { State = BookJobState.Failed, Said = BookJob.Interrupted });
        await page.GotoAsync(failed.Address);
        await Looked(reader, "book-failed");
    }

    private async Task<BookJob> Ordered(BookJobs jobs, BookFormat format)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var owner = await scope.ServiceProvider.GetRequiredService<BudgetDbContext>().Users.SingleAsync(account => account.UserName == "tianbao", TestContext.Current.CancellationToken);
        return jobs.Order(new BookJob(Guid.NewGuid(), owner.Id, 2020, "287002", BookChoice.Read([]), format, DateTimeOffset.UtcNow)).Job;
    }

    private static async Task Looked(Visitor reader, string name)
    {
        await reader.AssertAccessible();
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
        foreach (var scheme in new[] { Microsoft.Playwright.ColorScheme.Dark, Microsoft.Playwright.ColorScheme.Light })
        {
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await reader.Picture($"{name}-{scheme}", fullPage: false);
        }
    }
}
