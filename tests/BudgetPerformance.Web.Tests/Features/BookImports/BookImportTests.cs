using System.Net;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.BookImports;

/// <summary>A book from its upload to its taking over, as a preparer of unit 287002 sees it.</summary>
public sealed class BookImportTests(Site site) : IClassFixture<Site>
{
    private const string Accept = BookUploads.Accept;

    private readonly BookUploads uploads = new(site);

    [Fact]
    public async Task The_filed_document_is_reviewed_left_come_back_to_and_taken_over_to_the_last_character()
    {
        var visitor = await site.SignedIn("tianbao");
        await uploads.Uploaded(visitor, Touchstone.Document, 2031);
        var before = await uploads.Saved(2031);
        var list = await visitor.Get("/book-imports");
        var review = await visitor.Get(list.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);

        Assert.Equal(3, review.Document.QuerySelectorAll(".book-project table.indicators").Length);
        Assert.Empty(review.Document.QuerySelectorAll(".book-project .certainty:not([data-certainty=Certain])"));
        Assert.Equal(Touchstone.Projects[1].Purpose, review.Document.QuerySelectorAll("tr[data-field=Purpose] td[data-label=读出]")[1].TextContent.Trim());
        Assert.Equal(Touchstone.Part1.Skip(1), review.Document.QuerySelectorAll(".sides > div:first-child p").Select(line => line.TextContent));
        Assert.Equal(before, await uploads.Saved(2031));

        var answer = await visitor.Get((await visitor.Submit(review, Accept)).Redirect!);

        Assert.Contains("已导入：新建了 4 项。", answer.Text, StringComparison.Ordinal);
        var (projects, statement) = await uploads.Read(2031);
        Assert.Equal(Touchstone.Projects.Select(Text), projects.Select(Text));
        Assert.Equal(Touchstone.Part1, StatementLines.Print(statement!));
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(review, Accept)).Status);
        Assert.Equal((before.Projects + 3, before.Statements + 1), await uploads.Saved(2031));
    }

    [Fact]
    public async Task What_is_there_is_compared_and_only_what_is_chosen_is_changed()
    {
        var visitor = await site.SignedIn("tianbao");
        var file = Book(("287-0901-CMP-0001", "对照用的项目", "1.00", "原来的用途。"));
        await visitor.Submit(await uploads.Uploaded(visitor, file, 2032), Accept);
        var review = await uploads.Uploaded(visitor, Book(("287-0901-CMP-0001", "对照用的项目", "2.00", "文件里的用途。")), 2032);

        Assert.Equal("Compare", review.Document.QuerySelector("input[name='take:0'][checked]")!.GetAttribute("value"));
        Assert.Equal(["choice:0:Budget", "choice:0:FiscalFunds", "choice:0:Purpose"], review.Document.QuerySelectorAll("input[type=radio][value=Mine]").Select(choice => choice.GetAttribute("name")));
        var nothing = await visitor.Submit(review, Accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Contains(BookImportRules.SomethingChosen.Text, nothing.Text, StringComparison.Ordinal);

        var answer = await visitor.Get((await visitor.Submit(review, Accept, ("choice:0:Purpose", "Mine"))).Redirect!);

        Assert.Contains("已导入：修改了 1 处已有的内容。", answer.Text, StringComparison.Ordinal);
        var project = Assert.Single((await uploads.Read(2032)).Projects, project => project.Code.Text == "287-0901-CMP-0001");
        Assert.Equal(("文件里的用途。", Given.TenThousand(1m)), (project.Purpose, project.Funding.Budget));
    }

    [Fact]
    public async Task Somebody_who_saved_meanwhile_is_not_overwritten()
    {
        var visitor = await site.SignedIn("tianbao");
        await visitor.Submit(await uploads.Uploaded(visitor, Book(("287-0902-CMP-0002", "有人改的项目", "1.00", "一。")), 2032), Accept);
        var review = await uploads.Uploaded(visitor, Book(("287-0902-CMP-0002", "有人改的项目", "1.00", "二。")), 2032);
        var other = await uploads.Uploaded(visitor, Book(("287-0902-CMP-0002", "有人改的项目", "1.00", "三。")), 2032);
        await visitor.Submit(other, Accept, ("choice:0:Purpose", "Mine"));

        var refused = await visitor.Submit(review, Accept, ("choice:0:Purpose", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(BookImportRules.Unchanged.Text, refused.Text, StringComparison.Ordinal);
        Assert.Contains("三。", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_came_to_be_under_the_same_name_meanwhile_is_not_made_twice()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, Book(("", "同名的项目", "1.00", "先上传的。")), 2032);
        await visitor.Submit(await uploads.Uploaded(visitor, Book(("", "同名的项目", "1.00", "先导入的。")), 2032), Accept);

        var refused = await visitor.Submit(review, Accept);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(BookImportRules.Unchanged.Text, refused.Text, StringComparison.Ordinal);
        Assert.Equal("Compare", refused.Document.QuerySelector("input[name='take:0'][checked]")!.GetAttribute("value"));
        Assert.Single((await uploads.Read(2032)).Projects, project => project.Name == "同名的项目");
    }

    [Fact]
    public async Task A_catalogue_that_changed_since_is_judged_by_before_anything_is_taken_over()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, Book(("287-0907-CAT-0007", "换了目录", "1.00", "一。")), 2034);
        await uploads.Change(2034, year => year.Use(FormTemplate.Hebei2020 with { Catalogue = IndicatorCatalogue.National2015 }, hasProjects: false));
        var before = await uploads.Saved(2034);

        var refused = await visitor.Submit(review, Accept);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(BookImportRules.Unchanged.Text, refused.Text, StringComparison.Ordinal);
        Assert.Equal("Guessed", refused.Document.QuerySelector("td[data-field='Indicators[1].Category'] .certainty")!.GetAttribute("data-certainty"));
        Assert.Equal(before, await uploads.Saved(2034));
        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(refused, Accept)).Status);
    }

    [Fact]
    public async Task A_year_that_was_closed_since_takes_nothing_over()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, Book(("287-0908-CLS-0008", "年度已关", "1.00", "一。")), 2035);
        await uploads.Change(2035, year => year.Close());

        var refused = await visitor.Submit(review, Accept);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(ReviewRules.YearOpen.Text, refused.Text, StringComparison.Ordinal);
        Assert.Contains("年度已关", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_given_up_saves_nothing_and_is_no_longer_kept()
    {
        var visitor = await site.SignedIn("tianbao");
        var (review, before) = (await uploads.Uploaded(visitor, Book(("287-0904-GUP-0004", "放弃的项目", "1.00", "一。")), 2032), await uploads.Saved(2032));

        var list = await visitor.Get((await visitor.Submit(review, "form.import-abandon")).Redirect!);

        Assert.Contains("已放弃导入", list.Text, StringComparison.Ordinal);
        Assert.Equal(before, await uploads.Saved(2032));
        Assert.All(await site.Look(db => db.BookImports.Where(import => import.State == ImportState.Abandoned).ToListAsync()), import => Assert.Empty(import.Content));
    }

    [Fact]
    public async Task Files_that_are_no_books_are_refused_beside_their_field()
    {
        var visitor = await site.SignedIn("tianbao");
        await uploads.Open(2032);
        foreach (var (file, rule) in new[] { (Array.Empty<byte>(), null), ("%PDF-1.7"u8.ToArray(), DocumentRules.KnownType), (TestBook.Of("会议通知"), DocumentRules.SomethingFound) })
        {
            var refused = await visitor.Upload("/book-imports", "File", "x.docx", file, ("Year", "2032"), ("UnitId", await uploads.UnitId()));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            if (rule is not null) Assert.Equal(rule.Text, refused.ErrorAt("File")?.Trim());
        }
    }

    [Fact]
    public async Task A_form_that_was_changed_since_the_upload_asks_for_the_file_again()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, Book(("287-0906-FRM-0006", "换了表样", "1.00", "一。")), 2033);
        await uploads.Change(2033, year => year.Use(FormTemplate.Hebei2020 with { MoneyUnit = MoneyUnit.Yuan }, hasProjects: false));

        var refused = await visitor.Submit(review, Accept);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(BookImportRules.SameForm.Text, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_with_very_many_rows_are_looked_at_one_by_one()
    {
        var visitor = await site.SignedIn("tianbao");
        ProjectDetails Long(int number) => Given.Details($"287-0906-OTH-{number:0000}", $"很长的项目{number}") with { Indicators = [.. Enumerable.Range(1, 300).Select(row => Given.Indicator(name: $"第{row}项工作"))] };

        var all = await uploads.Uploaded(visitor, TestBook.Of(Long(1), Long(2)), 2033);
        Assert.Equal(600, all.Document.QuerySelectorAll(".book-project .indicators tbody tr").Length);
        var listed = await uploads.Uploaded(visitor, TestBook.Of(Long(1), Long(2), Long(3)), 2034);
        Assert.Empty(listed.Document.QuerySelectorAll(".book-project .reading"));
        Assert.Equal(["对照原文、更正", "对照原文、更正", "对照原文、更正"], listed.Document.QuerySelectorAll(".book-project header button").Select(button => button.TextContent));
    }

    [Fact]
    public async Task Another_units_upload_is_not_found()
    {
        var review = await uploads.Uploaded(await site.SignedIn("tianbao"), Book(("287-0905-OTH-0005", "别人看不到", "1.00", "一。")), 2032);
        var (path, other) = (BookUploads.PathOf(review), await site.SignedIn("wangfang"));

        foreach (var page in new[] { "", "/projects/0", "/statement" }) Assert.Equal(HttpStatusCode.NotFound, (await other.Get(path + page)).Status);
        foreach (var step in new[] { "/acceptance", "/choices", "/projects/0", "/projects/0/step", "/statement", "/statement/step" }) Assert.Equal(HttpStatusCode.NotFound, (await other.Post(path + step, ("version", "1"))).Status);
    }

    // The program that made the Word file of the document left out the one blank that begins a cell.
    private static string Text(ProjectDetails details) => string.Join('\n', Revision.Flatten(details).Select(field => $"{field.Key}={field.Value.Trim()}"));

    private static byte[] Book(params (string Code, string Name, string Budget, string Purpose)[] projects) => TestBook.Of(projects);
}
