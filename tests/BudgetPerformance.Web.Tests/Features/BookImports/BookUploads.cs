using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.BookImports;

/// <summary>Books that are uploaded for unit 287002, and what has become of them.</summary>
internal sealed class BookUploads(Site site)
{
    /// <summary>The form that takes a book over.</summary>
    public const string Accept = "form.book-review";

    /// <summary>Uploads a book and shows its review.</summary>
    public async Task<Page> Uploaded(Visitor visitor, byte[] file, int year)
    {
        await Open(year);
        var answer = await visitor.Upload("/book-imports", "File", "去年的文本.docx", file, ("Year", $"{year}"), ("UnitId", await UnitId()));
        Assert.True(answer.Redirect is not null, answer.Text);
        return await visitor.Get(answer.Redirect);
    }

    /// <summary>Opens a year whose form is that of the document.</summary>
    public Task<int> Open(int year) => site.Look(async db =>
    {
        if (await db.FiscalYears.AnyAsync(known => known.Year == year)) return 0;
        db.FiscalYears.Add(new FiscalYear(year, FormTemplate.Hebei2020));
        return await db.SaveChangesAsync();
    });

    /// <summary>Changes the year behind everybody's back.</summary>
    public Task<int> Change(int year, Action<FiscalYear> change) => site.Look(async db =>
    {
        change(await db.FiscalYears.SingleAsync(known => known.Year == year));
        return await db.SaveChangesAsync();
    });

    public async Task<string> UnitId() => $"{await site.Look(db => db.Units.Where(unit => unit.Code == "287002").Select(unit => unit.Id).SingleAsync())}";

    public Task<(int Projects, int Statements)> Saved(int year) => site.Look(async db => (await db.Projects.CountAsync(project => project.Year == year), await db.Statements.CountAsync(statement => statement.Year == year)));

    public Task<(List<ProjectDetails> Projects, StatementDetails? Statement)> Read(int year) => site.Look(async db => (
        (await db.Projects.WithForm().Where(project => project.Year == year && project.Unit.Code == "287002").OrderBy(project => project.Id).ToListAsync()).ConvertAll(project => project.Details),
        (await db.Statements.WithDuties().SingleOrDefaultAsync(statement => statement.Year == year && statement.Unit.Code == "287002"))?.Details));

    /// <summary>The address of the upload whose review is shown.</summary>
    public static string PathOf(Page review) => review.Document.QuerySelector(Accept)!.GetAttribute("action")!.Replace("/acceptance", "", StringComparison.Ordinal);
}
