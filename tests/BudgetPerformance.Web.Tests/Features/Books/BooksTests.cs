using System.IO.Compression;
using System.Net;
using System.Text.Json;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Features.Books;
using BudgetPerformance.Web.Tests.Features.Checkpoints;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Web.Tests.Features.Books;

public sealed class BooksTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/books/2020/287002";

    [Fact]
    public async Task The_page_lists_the_unit_s_projects_and_says_which_are_not_approved()
    {
        var year = await Unfinished();
        var page = await (await site.SignedIn("lingdao")).Get($"/books/{year}/287002");
        var rows = page.Document.QuerySelectorAll(".book-projects tbody tr");
        var projects = await site.Look(db => db.Projects.Where(project => project.Year == year && project.Unit.Code == "287002").Select(project => project.State).ToListAsync());

        Assert.Equal(projects.Count, rows.Length);
        Assert.Contains($"有 {projects.Count(state => state != ReviewState.Approved)} 个项目尚未审核通过", page.Text);
        Assert.Equal($"/books/{year}/287002", page.Document.QuerySelector(".year-tabs [aria-current]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("pdf", "application/pdf")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("zip", "application/zip")]
    public async Task A_small_book_is_answered_at_once_and_told_in_the_audit_trail(string format, string type)
    {
        var file = await (await site.SignedIn("lingdao")).Get($"{Address}/book.{format}");

        Assert.SkipWhen(file.Status == HttpStatusCode.ServiceUnavailable, "This machine has no TrueType font for Chinese: " + file.Text);
        Assert.Equal((HttpStatusCode.OK, type), (file.Status, file.Response.Content.Headers.ContentType!.MediaType));
        Assert.EndsWith($"2020年部门预算绩效信息_{site.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)):yyyyMMdd}.{format}", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.True(await site.Look(db => db.AuditRows.AnyAsync(row => row.Action == "Exported" && row.Subject == "BudgetBook" && row.SubjectId == "2020")));
    }

    [Fact]
    public async Task The_book_has_the_chosen_projects_in_the_chosen_order_and_only_the_chosen_parts()
    {
        var visitor = await site.SignedIn();
        var page = await visitor.Get(Address);
        var ids = page.Document.QuerySelectorAll("input[name=p]").Select(box => box.GetAttribute("value")!).ToList();

        var moved = await visitor.Post($"{Address}/arrangement", ("chosen", "1"), ("p", ids[0]), ("p", ids[2]), ("part", "Projects"), ("part", "Contents"), ("single", "ZipOfDocx"), ("down", ids[0]));

        Assert.Equal($"{Address}?part=Contents&part=Projects&p={ids[2]}&p={ids[0]}&single=ZipOfDocx", moved.Redirect);
        var arranged = await visitor.Get(moved.Redirect!);
        Assert.Equal([ids[2], ids[0], ids[1]], arranged.Document.QuerySelectorAll("input[name=p]").Select(box => box.GetAttribute("value")!).Take(3));
        Assert.Equal(2, arranged.Document.QuerySelectorAll("input[name=p][checked]").Length);
        using var zip = new ZipArchive(new MemoryStream((await visitor.Get(moved.Redirect!.Replace("?", "/book.zip?", StringComparison.Ordinal))).Body));
        Assert.Equal(2, zip.Entries.Count);
        Assert.All(zip.Entries, entry => Assert.EndsWith(".docx", entry.Name));
        Assert.Equal($"{Address}/book.pdf?p={ids[1]}", (await visitor.Post($"{Address}/jobs/pdf", [new("chosen", "1"), new("p", ids[1]), .. Parts])).Redirect);
    }

    [Fact]
    public async Task Who_works_on_projects_sees_own_books_only()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn()).Get("/books/2020/287001")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn()).Get("/books/2020/287001/book.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn()).Get("/books/1999/287002")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("shenji")).Get(Address)).Status);
    }

    [Fact]
    public async Task The_check_before_publication_leads_to_each_field_and_compares_the_sum()
    {
        var visitor = await site.SignedIn();
        var page = await visitor.Get($"/books/{await Unfinished()}/287002/check?total=1");

        Assert.Contains("相差", page.Text);
        Assert.Contains("还没有审核通过", page.Text);
        Assert.All(page.Document.QuerySelectorAll(".findings li a"), link => Assert.Matches(@"^/(projects|statements)(/\d+/edit)?#\w+$", link.GetAttribute("href")!));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"{Address}/check?total=abc")).Status);
    }

    [Fact]
    public async Task A_large_book_is_written_in_the_background_for_who_ordered_it()
    {
        await Fill(2030, 60);
        var (visitor, other) = (await site.SignedIn(), await site.SignedIn("lingdao"));
        Assert.Equal("/books/2030/287002?part=Projects", (await visitor.Get("/books/2030/287002/book.docx?part=Projects")).Redirect);

        var address = (await visitor.Post("/books/2030/287002/jobs/xlsx", Parts)).Redirect!;
        Assert.Matches("^/books/jobs/[0-9a-f-]{36}$", address);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(address)).Status);
        var progress = await Over(visitor, address);

        Assert.Equal(progress.GetProperty("steps").GetInt32(), progress.GetProperty("done").GetInt32());
        var file = await visitor.Get(address + "/file");
        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (file.Status, file.Response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(address + "/file")).Status);
        Assert.Contains("已生成", (await visitor.Get("/books/2030/287002")).Document.QuerySelector(".book-jobs")!.TextContent);

        site.Clock.Advance(TimeSpan.FromDays(8));
        visitor = await site.SignedIn();
        var again = (await visitor.Post("/books/2030/287002/jobs/pdf", Parts)).Redirect!;
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address + "/file")).Status);
        await visitor.Post(again + "/cancellation");
        await Over(visitor, again);
        Assert.Contains("已取消", (await visitor.Get(again)).Text);
    }

    [Fact]
    public async Task What_was_under_way_when_the_server_stopped_is_told_as_failed()
    {
        var jobs = ActivatorUtilities.CreateInstance<BookJobs>(site.Services);
        var job = new BookJob(Guid.NewGuid(), "somebody", 2020, "287002", BookChoice.Read([]), Documents.Writers.BookFormat.Pdf, site.Clock.GetUtcNow());
        jobs.Order(job);
        Assert.False(jobs.Order(job with { Id = Guid.NewGuid() }).IsNew);
        jobs.Begin(job.Id, CancellationToken.None);

        var restarted = ActivatorUtilities.CreateInstance<BookJobs>(site.Services);

        Assert.Equal((BookJobState.Failed, BookJob.Interrupted), (restarted.Find(job.Id, "somebody")!.State, restarted.Find(job.Id, "somebody")!.Said));
        Assert.Null(restarted.Find(job.Id, "somebody else"));
    }

    private Task<int> Unfinished() => site.Look(db => db.Projects.Where(project => project.Unit.Code == "287002" && project.State != ReviewState.Approved && project.Year < 2030).Select(project => project.Year).FirstAsync());

    private static KeyValuePair<string, string?>[] Parts => [.. BookChoice.AllParts.Select(part => new KeyValuePair<string, string?>("part", part.ToString()))];

    private static async Task<JsonElement> Over(Visitor visitor, string address)
    {
        for (var waited = 0; ; waited++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "X-Requested-With", "XMLHttpRequest" } } };
            var progress = JsonSerializer.Deserialize<JsonElement>((await visitor.Send(request)).Body);
            if (progress.GetProperty("over").GetBoolean()) return progress;
            Assert.True(waited < 600, "The book is not written after a minute.");
            // The book is written by another thread of the site, and asking how far it is is all that a reader can do; the pause is only manners.
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private async Task Fill(int year, int projects) => await site.Look(async db =>
    {
        var unit = await db.Units.SingleAsync(unit => unit.Code == "287002");
        var opened = Given.Year(year);
        db.FiscalYears.Add(opened);
        for (var i = 1; i <= projects; i++) db.Projects.Add(Project.Draft(opened, unit, Given.Details($"287-{year}-{i:0000}", $"第{i}个项目"), SiteSeals.Preparer(unit), Given.Morning, Guid.NewGuid()));
        return await db.SaveChangesAsync();
    });
}
