using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Finds what the pages of a statement stand on.</summary>
public sealed class StatementPages(BudgetDbContext db, ActorContext who, WorkingCopies copies)
{
    private Actor Actor => who.Actor!;

    private IQueryable<DepartmentStatement> Visible => db.Statements.VisibleTo(Actor).WithDuties().WithHistory();

    /// <summary>The statement with its duties and history; null where the person sees none.</summary>
    public Task<DepartmentStatement?> Find(int id) => Visible.SingleOrDefaultAsync(statement => statement.Id == id);

    /// <summary>The statement that a unit has in a year.</summary>
    public Task<DepartmentStatement?> Find(int year, int unitId) => Visible.SingleOrDefaultAsync(statement => statement.Year == year && statement.UnitId == unitId);

    /// <summary>The statement that this very page made or changed before; null where it was never sent.</summary>
    public async Task<DepartmentStatement?> SavedBy(Guid submitKey) =>
        await db.StatementEvents.SingleOrDefaultAsync(e => e.ActorId == Actor.Id && e.SubmitKey == submitKey) is { } saved ? await Find(saved.StatementId) : null;

    /// <summary>The year and the unit that something is filed for; null where the person sees no such unit.</summary>
    public async Task<(FiscalYear Year, BudgetUnit Unit)?> Place(Filing filing) =>
        await db.FiscalYears.SingleOrDefaultAsync(year => year.Year == filing.Year) is { } year
        && await db.Units.VisibleTo(Actor).SingleOrDefaultAsync(unit => unit.Id == filing.UnitId) is { } unit ? (year, unit) : null;

    /// <summary>The entry page for a new statement; null where the person sees no such unit or year.</summary>
    public async Task<StatementEntryPage?> New(Filing filing, StatementForm form, PasteOutcome? pasted = null) =>
        await Place(filing) is var (year, unit) ? new StatementEntryPage(form, year, unit, null) { Pasted = pasted } : null;

    /// <summary>The entry page over a saved statement.</summary>
    public async Task<StatementEntryPage> Of(DepartmentStatement statement, StatementForm form, PasteOutcome? pasted = null) =>
        new(form, statement.FiscalYear, statement.Unit, statement) { Serving = await Serving(statement), Pasted = pasted };

    /// <summary>How many projects each of a statement's duties has.</summary>
    public Task<Dictionary<Guid, int>> Serving(DepartmentStatement statement) => db.Projects.ServingAsync(statement.Id);

    /// <summary>What forbids the person to write here; null where nothing does.</summary>
    public Rule? Forbids(BudgetUnit unit, FiscalYear year) => ReviewPermits.MayEnterFor(Actor, unit, year);

    /// <summary>What was typed and not saved; null where it says nothing but what is saved.</summary>
    public async Task<KeptForm<StatementForm>?> Kept(int year, int unitId, StatementDetails saved) =>
        await copies.Read<StatementForm>(WorkingCopy.Statement(year, unitId)) is { } kept && (kept.Form.ToDetails().Filled != saved || kept.Form.Pasted.Count > 0) ? kept : null;
}
