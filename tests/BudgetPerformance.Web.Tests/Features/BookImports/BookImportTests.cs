using System.Net;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.BookImports;

/// <summary>A book from its upload to its taking over, as a preparer of unit 287002 sees it.</summary>
public sealed class BookImportTests(Site site) : IClassFixture<Site>
{
    private const string Accept = "form.book-review";

    [Fact]
    public async Task The_filed_document_is_reviewed_left_come_back_to_and_taken_over_to_the_last_character()
    {
        var visitor = await site.SignedIn("tianbao");
        await Uploaded(visitor, Touchstone.Document, 2031);
        var before = await Saved(2031);
        var list = await visitor.Get("/book-imports");
        var review = await visitor.Get(list.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);

        Assert.Equal(3, review.Document.QuerySelectorAll(".book-project table.indicators").Length);
        Assert.Empty(review.Document.QuerySelectorAll(".book-project .certainty:not([data-certainty=Certain])"));
        Assert.Equal(Touchstone.Projects[1].Purpose, review.Document.QuerySelectorAll("tr[data-field=Purpose] td[data-label=读出]")[1].TextContent.Trim());
        Assert.Equal(Touchstone.Part1.Skip(1), review.Document.QuerySelectorAll(".sides > div:first-child p").Select(line => line.TextContent));
        Assert.Equal(before, await Saved(2031));

        var answer = await visitor.Get((await visitor.Submit(review, Accept)).Redirect!);

        Assert.Contains("已导入：新建了 4 项。", answer.Text, StringComparison.Ordinal);
        var (projects, statement) = await Read(2031);
        Assert.Equal(Touchstone.Projects.Select(Text), projects.Select(Text));
        Assert.Equal(Touchstone.Part1, StatementLines.Print(statement!));
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(review, Accept)).Status);
        Assert.Equal((before.Projects + 3, before.Statements + 1), await Saved(2031));
    }

    [Fact]
    public async Task What_is_there_is_compared_and_only_what_is_chosen_is_changed()
    {
        var visitor = await site.SignedIn("tianbao");
        var file = Book(("287-0901-CMP-0001", "对照用的项目", "1.00", "原来的用途。"));
        await visitor.Submit(await Uploaded(visitor, file, 2032), Accept);
        var review = await Uploaded(visitor, Book(("287-0901-CMP-0001", "对照用的项目", "2.00", "文件里的用途。")), 2032);

        Assert.Equal("Compare", review.Document.QuerySelector("input[name='take:0'][checked]")!.GetAttribute("value"));
        Assert.Equal(["choice:0:Budget", "choice:0:FiscalFunds", "choice:0:Purpose"], review.Document.QuerySelectorAll("input[type=radio][value=Mine]").Select(choice => choice.GetAttribute("name")));
        var nothing = await visitor.Submit(review, Accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Contains(BookImportRules.SomethingChosen.Text, nothing.Text, StringComparison.Ordinal);

        var answer = await visitor.Get((await visitor.Submit(review, Accept, ("choice:0:Purpose", "Mine"))).Redirect!);

        Assert.Contains("已导入：修改了 1 处已有的内容。", answer.Text, StringComparison.Ordinal);
        var project = Assert.Single((await Read(2032)).Projects, project => project.Code.Text == "287-0901-CMP-0001");
        Assert.Equal(("文件里的用途。", Given.TenThousand(1m)), (project.Purpose, project.Funding.Budget));
    }

    [Fact]
    public async Task Somebody_who_saved_meanwhile_is_not_overwritten()
    {
        var visitor = await site.SignedIn("tianbao");
        await visitor.Submit(await Uploaded(visitor, Book(("287-0902-CMP-0002", "有人改的项目", "1.00", "一。")), 2032), Accept);
        var review = await Uploaded(visitor, Book(("287-0902-CMP-0002", "有人改的项目", "1.00", "二。")), 2032);
        var other = await Uploaded(visitor, Book(("287-0902-CMP-0002", "有人改的项目", "1.00", "三。")), 2032);
        await visitor.Submit(other, Accept, ("choice:0:Purpose", "Mine"));

        var refused = await visitor.Submit(review, Accept, ("choice:0:Purpose", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(BookImportRules.Unchanged.Text, refused.Text, StringComparison.Ordinal);
        Assert.Contains("三。", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_name_is_asked_for_one_and_one_that_cannot_be_saved_stays_out()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await Uploaded(visitor, Book(("287-0903-NON-0003", "", "1.00", "没有名称。")), 2032);

        var refused = await visitor.Submit(review, Accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(BookImportRules.Savable.Text, refused.Text, StringComparison.Ordinal);
        var answer = await visitor.Submit(refused, Accept, ("name:0", "补上的名称"));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.Contains((await Read(2032)).Projects, project => project.Name == "补上的名称");
    }

    [Fact]
    public async Task What_is_given_up_saves_nothing_and_is_no_longer_kept()
    {
        var visitor = await site.SignedIn("tianbao");
        var (review, before) = (await Uploaded(visitor, Book(("287-0904-GUP-0004", "放弃的项目", "1.00", "一。")), 2032), await Saved(2032));

        var list = await visitor.Get((await visitor.Submit(review, "form.import-abandon")).Redirect!);

        Assert.Contains("已放弃导入", list.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Saved(2032));
        Assert.All(await site.Look(db => db.BookImports.Where(import => import.State == ImportState.Abandoned).ToListAsync()), import => Assert.Empty(import.Content));
    }

    [Fact]
    public async Task Files_that_are_no_books_are_refused_beside_their_field()
    {
        var visitor = await site.SignedIn("tianbao");
        await Open(2032);
        foreach (var (file, rule) in new[] { (Array.Empty<byte>(), null), ("%PDF-1.7"u8.ToArray(), DocumentRules.KnownType), (TestBook.Of("会议通知"), DocumentRules.SomethingFound) })
        {
            var refused = await visitor.Upload("/book-imports", "File", "x.docx", file, ("Year", "2032"), ("UnitId", await UnitId()));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            if (rule is not null) Assert.Equal(rule.Text, refused.ErrorAt("File")?.Trim());
        }
    }

    [Fact]
    public async Task A_form_that_was_changed_since_the_upload_asks_for_the_file_again()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await Uploaded(visitor, Book(("287-0906-FRM-0006", "换了表样", "1.00", "一。")), 2033);
        await site.Look(async db =>
        {
            (await db.FiscalYears.SingleAsync(year => year.Year == 2033)).Use(FormTemplate.Hebei2020 with { MoneyUnit = MoneyUnit.Yuan }, hasProjects: false);
            return await db.SaveChangesAsync();
        });

        var refused = await visitor.Submit(review, Accept);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(BookImportRules.SameForm.Text, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_units_upload_is_not_found()
    {
        var review = await Uploaded(await site.SignedIn("tianbao"), Book(("287-0905-OTH-0005", "别人看不到", "1.00", "一。")), 2032);
        var path = review.Document.QuerySelector(Accept)!.GetAttribute("action")!.Replace("/acceptance", "", StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn("wangfang")).Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn("wangfang")).Post(path + "/acceptance", ("version", "1"))).Status);
    }

    private async Task<Page> Uploaded(Visitor visitor, byte[] file, int year)
    {
        await Open(year);
        var answer = await visitor.Upload("/book-imports", "File", "去年的文本.docx", file, ("Year", $"{year}"), ("UnitId", await UnitId()));
        Assert.True(answer.Redirect is not null, answer.Text);
        return await visitor.Get(answer.Redirect);
    }

    // A year whose form is that of the document.
    private Task<int> Open(int year) => site.Look(async db =>
    {
        if (await db.FiscalYears.AnyAsync(known => known.Year == year)) return 0;
        db.FiscalYears.Add(new FiscalYear(year, FormTemplate.Hebei2020));
        return await db.SaveChangesAsync();
    });

    private async Task<string> UnitId() => $"{await site.Look(db => db.Units.Where(unit => unit.Code == "287002").Select(unit => unit.Id).SingleAsync())}";

    private Task<(int Projects, int Statements)> Saved(int year) => site.Look(async db => (await db.Projects.CountAsync(project => project.Year == year), await db.Statements.CountAsync(statement => statement.Year == year)));

    private Task<(List<ProjectDetails> Projects, StatementDetails? Statement)> Read(int year) => site.Look(async db => (
        (await db.Projects.WithForm().Where(project => project.Year == year && project.Unit.Code == "287002").OrderBy(project => project.Id).ToListAsync()).ConvertAll(project => project.Details),
        (await db.Statements.WithDuties().SingleOrDefaultAsync(statement => statement.Year == year && statement.Unit.Code == "287002"))?.Details));

    // The program that made the Word file of the document left out the one blank that begins a cell.
    private static string Text(ProjectDetails details) => string.Join('\n', Revision.Flatten(details).Select(field => $"{field.Key}={field.Value.Trim()}"));

    private static byte[] Book(params (string Code, string Name, string Budget, string Purpose)[] projects) => TestBook.Of(projects);
}
