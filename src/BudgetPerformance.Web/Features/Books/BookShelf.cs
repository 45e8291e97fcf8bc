using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>Finds what a book is made of, as far as the person sees it.</summary>
public sealed class BookShelf(BudgetDbContext db, ActorContext who, TimeProvider clock)
{
    private Actor Actor => who.Actor!;

    /// <summary>The book's year and unit; null where the person sees no such unit.</summary>
    public async Task<BookScope?> Find(int year, string unit, CancellationToken cancellation) =>
        await db.FiscalYears.AsNoTracking().SingleOrDefaultAsync(found => found.Year == year, cancellation) is { } found
        && await db.Units.VisibleTo(Actor).AsNoTracking().SingleOrDefaultAsync(known => known.Code == unit, cancellation) is { } known ? new(found, known) : null;

    /// <summary>Every project of the unit and of those below it, in the usual order.</summary>
    public Task<List<BookRow>> Rows(BookScope scope, CancellationToken cancellation) => Projects(scope).SortedBy(ProjectSort.Unit, descending: false)
        .Select(project => new BookRow(project.Id, project.Code, project.Name, project.Unit.Name, project.Funding.Budget, project.State)).ToListAsync(cancellation);

    /// <summary>The unit's statement of the year; null where there is none.</summary>
    public Task<DepartmentStatement?> Statement(BookScope scope, CancellationToken cancellation) =>
        db.Statements.VisibleTo(Actor).OfYear(scope.Year.Year).WithDuties().AsNoTracking().SingleOrDefaultAsync(statement => statement.UnitId == scope.Unit.Id, cancellation);

    /// <summary>The chosen projects with their forms, in the chosen order.</summary>
    public async Task<IReadOnlyList<Project>> Chosen(BookScope scope, BookChoice choice, CancellationToken cancellation)
    {
        var order = choice.Arrange(await Rows(scope, cancellation)).In.Select((row, place) => (row.Id, place)).ToDictionary(row => row.Id, row => row.place);
        var projects = await Projects(scope).WithForm().AsNoTrackingWithIdentityResolution().ToListAsync(cancellation);
        return [.. projects.Where(project => order.ContainsKey(project.Id)).OrderBy(project => order[project.Id])];
    }

    /// <summary>The book as chosen.</summary>
    public async Task<BudgetBook> Book(BookScope scope, BookChoice choice, CancellationToken cancellation) =>
        new(scope.Year.Year, scope.Unit, clock.Today(), (await Statement(scope, cancellation))?.Details, [.. (await Chosen(scope, choice, cancellation)).Select(BookProject.Of)]) { Parts = choice.Parts };

    /// <summary>What the file says about itself.</summary>
    public DocumentProperties Properties(BudgetBook book) => new(book.Title, book.Unit.Name, clock.GetUtcNow());

    /// <summary>What the file is called.</summary>
    public string FileName(BudgetBook book, BookFormat format) => DocumentFileName.For(book.Unit.Name + book.Title, format.Extension(), clock.Today());

    /// <summary>What leaves the house is worth a line in the audit trail.</summary>
    public async Task Told(BookScope scope, BudgetBook book, BookFormat format, CancellationToken cancellation)
    {
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(BudgetBook), $"{scope.Year.Year}", unitId: scope.Unit.Id,
            changes: [new FieldChange("Format", "", format.Chinese()), new FieldChange(nameof(BudgetBook.Projects), "", $"{(book.Parts.HasFlag(BookParts.Projects) ? book.Projects.Count : 0)}")]));
        await db.SaveChangesAsync(cancellation);
    }

    private IQueryable<Project> Projects(BookScope scope) => db.Projects.VisibleTo(Actor).OfYear(scope.Year.Year).OfUnit(scope.Unit.Code);
}
