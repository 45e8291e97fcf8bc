using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Departments;
using BudgetPerformance.Web.Features.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Finds what a page of books that are taken over stands on.</summary>
public sealed class BookImportPages(BudgetDbContext db, ActorContext who, OldWordFiles oldFiles)
{
    private Actor Actor => who.Actor!;

    /// <summary>The upload; null where the person sees none.</summary>
    public Task<BookImport?> Find(int id) => db.BookImports.VisibleTo(Actor).Include(import => import.Unit).Include(import => import.FiscalYear).SingleOrDefaultAsync(import => import.Id == id);

    /// <summary>The page to upload on.</summary>
    public async Task<BookUploadPage> New(BookUploadForm form)
    {
        var years = await db.FiscalYears.Where(year => !year.IsClosed).OrderByDescending(year => year.Year).ToListAsync();
        var units = await db.Units.VisibleTo(Actor).Where(unit => !unit.IsClosed).InOrder().ToListAsync();
        form.Year ??= years.FirstOrDefault()?.Year;
        form.UnitId ??= units.Find(unit => unit.Id == Actor.UnitId)?.Id;
        return new(years, units, form, oldFiles.CanConvert);
    }

    /// <summary>The book beside what is there.</summary>
    /// <param name="import">The upload.</param>
    /// <param name="posted">What was chosen, by the names of the page's fields.</param>
    /// <param name="broken">Why it was not taken over.</param>
    public async Task<BookReview> Review(BookImport import, Func<string, string?>? posted = null, RuleBroken? broken = null)
    {
        if (import.State != ImportState.Pending) return new(import, null, null, [], broken);
        var kept = KeptBook.Read(import.Content);
        posted ??= field => kept.Choices.GetValueOrDefault(field);
        var beside = await db.Projects.Beside(import).AsSplitQuery().ToListAsync();
        return new(import, kept, await Statement(import, kept, posted), [.. kept.Book.Projects.Select((project, i) => ProjectReview.Of(ProjectReading.Of(i, project, import.FiscalYear.Template), beside, Actor, posted))], broken);
    }

    /// <summary>A project of the book to put right; null where the book has none there.</summary>
    /// <param name="import">The upload.</param>
    /// <param name="position">Its place in the book.</param>
    /// <param name="typed">What was typed; null on the first look.</param>
    public static CorrectionPage? Correction(BookImport import, int position, ProjectForm? typed = null) =>
        KeptBook.Read(import.Content) is var kept && position < kept.Book.Projects.Count ? new CorrectionPage(import, kept, position, typed) : null;

    /// <summary>The first part to put right; null where the book has none.</summary>
    public async Task<StatementCorrectionPage?> StatementCorrection(BookImport import, StatementForm? typed = null, PasteOutcome? pasted = null)
    {
        var kept = KeptBook.Read(import.Content);
        return await Statement(import, kept, kept.Choices.GetValueOrDefault) is { } statement ? new StatementCorrectionPage(import, kept, statement, typed, pasted) : null;
    }

    private async Task<StatementReview?> Statement(BookImport import, KeptBook kept, Func<string, string?> posted)
    {
        if (kept.Book.Statement is not { } read) return null;
        var existing = await db.Statements.WithDuties().SingleOrDefaultAsync(statement => statement.UnitId == import.UnitId && statement.Year == import.Year);
        return StatementReview.Of(kept.Book.StatementLines, read, kept.Statement, existing, posted);
    }
}
