using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>Finds what an entry page stands on: the project with its history, or the years and units a new one may be filed for.</summary>
public sealed class EntryPages(BudgetDbContext db, ActorContext who)
{
    private Actor Actor => who.Actor!;

    /// <summary>The project with its form, its history and the duty it serves; null where the person sees none.</summary>
    public Task<Project?> Find(int id) => db.Projects.VisibleTo(Actor).WithForm().WithHistory().WithDuty().SingleOrDefaultAsync(project => project.Id == id);

    /// <summary>The project that this very page made or changed before; null where it was never sent.</summary>
    public async Task<Project?> SavedBy(Guid submitKey) =>
        await db.ProjectEvents.SingleOrDefaultAsync(e => e.ActorId == Actor.Id && e.SubmitKey == submitKey) is { } saved ? await Find(saved.ProjectId) : null;

    /// <summary>The page over a saved project.</summary>
    public static EntryPage Of(Project project, ProjectForm form, DateTimeOffset? keptAt = null) => new(form, project.FiscalYear, project.Unit, project) { KeptAt = keptAt };

    /// <summary>The page for a new project, filed for the person's own unit and the open year it worked on last unless said otherwise; null where the person may not file for what was said.</summary>
    public async Task<EntryPage?> New(Filing filing, ProjectForm? form = null, DateTimeOffset? keptAt = null)
    {
        var allYears = await db.FiscalYears.OrderByDescending(year => year.Year).ToListAsync();
        var allUnits = await db.Units.Where(unit => unit.Path.StartsWith(Actor.UnitPath)).OrderBy(unit => unit.Path).ToListAsync();
        var (years, units) = (allYears.Where(year => !year.IsClosed).ToList(), allUnits.Where(unit => !unit.IsClosed).ToList());
        var last = filing.Year ?? await db.Projects.Where(project => project.UnitId == Actor.UnitId && !project.FiscalYear.IsClosed)
            .OrderByDescending(project => project.ChangedAt).Select(project => (int?)project.Year).FirstOrDefaultAsync();
        var year = last is null ? years.FirstOrDefault() : allYears.Find(year => year.Year == last);
        var unit = filing.UnitId is null ? units.Find(unit => unit.Id == Actor.UnitId) ?? units.FirstOrDefault() : allUnits.Find(unit => unit.Id == filing.UnitId);
        if (year is null || unit is null) return null;
        return new EntryPage(form ?? ProjectForm.Blank(year.Template), year, unit, null) { Years = WithChosen(years, year), Units = WithChosen(units, unit), KeptAt = keptAt };
    }

    /// <summary>What forbids the person to enter anything here; null where nothing does.</summary>
    public Rule? Forbids(EntryPage page) =>
        page.Saved is { } saved ? ReviewPermits.MayRevise(Actor, saved) : ReviewPermits.MayEnterFor(Actor, page.Unit, page.Year);

    // What was chosen before it was closed stays visible, so that the refusal is understood.
    private static List<T> WithChosen<T>(List<T> open, T chosen) => open.Contains(chosen) ? open : [chosen, .. open];
}
