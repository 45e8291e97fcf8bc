using System.Net;
using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BudgetPerformance.Web.Tests.Features.BookImports;

/// <summary>A book that nobody decides on, on a site whose clock goes on.</summary>
public sealed class UploadExpiryTests(Site site) : IClassFixture<Site>
{
    private readonly BookUploads uploads = new(site);

    [Fact]
    public async Task A_book_that_nobody_decided_on_in_time_is_not_taken_over_and_then_shows_nothing_of_what_was_read()
    {
        var path = BookUploads.PathOf(await uploads.Uploaded(await site.SignedIn(), TestBook.Of(("287-0921-EXP-0001", "没有人管的文本", "1.00", "一。")), 2041));
        var before = await uploads.Saved(2041);
        site.Clock.Advance(BookImport.Kept);
        var visitor = await site.SignedIn();

        var refused = await visitor.Submit(await visitor.Get(path), BookUploads.Accept);
        Assert.Equal((HttpStatusCode.Conflict, before), (refused.Status, await uploads.Saved(2041)));
        Assert.Contains(BookImportRules.InTime.Text, refused.Text, StringComparison.Ordinal);

        await site.Services.GetServices<IHostedService>().OfType<UploadExpiry>().Single().RunAsync(TestContext.Current.CancellationToken);

        var shown = await visitor.Get(path);
        Assert.Contains("这份文件长期没有处理，已自动放弃，没有保存任何内容。", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有人管的文本", shown.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "/projects/0", "/statement" }) Assert.NotEqual(HttpStatusCode.OK, (await visitor.Get(path + page)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(refused, BookUploads.Accept)).Status);
        Assert.Contains(ImportState.Abandoned.Chinese(), (await visitor.Get("/book-imports")).Text, StringComparison.Ordinal);
        Assert.Empty(await site.Look(db => db.BookImports.Where(import => import.Year == 2041).Select(import => import.Content).SingleAsync()));
    }

    [Fact]
    public async Task A_book_whose_time_is_not_over_waits_on()
    {
        var path = BookUploads.PathOf(await uploads.Uploaded(await site.SignedIn(), TestBook.Of(("287-0921-EXP-0002", "还在等的文本", "1.00", "一。")), 2042));
        site.Clock.Advance(BookImport.Kept - TimeSpan.FromMinutes(1));

        await site.Services.GetServices<IHostedService>().OfType<UploadExpiry>().Single().RunAsync(TestContext.Current.CancellationToken);

        var visitor = await site.SignedIn();
        Assert.NotNull((await visitor.Submit(await visitor.Get(path), BookUploads.Accept)).Redirect);
    }
}
