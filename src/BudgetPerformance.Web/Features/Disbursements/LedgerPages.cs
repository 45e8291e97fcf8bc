using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Finds what a ledger page stands on.</summary>
public sealed class LedgerPages(BudgetDbContext db, ActorContext who, TimeProvider clock)
{
    private const int TargetsShown = 200;

    private Actor Actor => who.Actor!;

    /// <summary>The project with its ledger; null where the person sees none.</summary>
    public Task<Project?> Find(int id) => db.Projects.VisibleTo(Actor).WithForm().WithLedger().SingleOrDefaultAsync(project => project.Id == id);

    /// <summary>The page over a project.</summary>
    public async Task<LedgerPage> Of(Project project)
    {
        var page = new LedgerPage(project, Actor, await db.LatestCheckpointAsync(project.FiscalYear, clock.Today()), await db.SealedThroughAsync(project), clock.Today());
        return page.MayAdjust ? page with { Targets = await Targets(project) } : page;
    }

    /// <summary>The other project of that code that budget may be moved to; null where there is none, or more than one.</summary>
    public async Task<Project?> Target(Project from, string? code) => new ProjectCode((code ?? "").Trim()).Key is { } key
        && await Others(from).WithForm().Where(project => project.CodeKey == key).Take(2).ToListAsync() is [var target] ? target : null;

    // The neighbours first: budget is moved within a unit more often than not.
    private async Task<IReadOnlyList<(string, string)>> Targets(Project project) => [.. (await Others(project).AsNoTracking()
        .OrderBy(other => other.UnitId != project.UnitId).ThenBy(other => other.Unit.Code).ThenBy(other => other.Code).Take(TargetsShown)
        .Select(other => new { other.Code, other.Name }).ToListAsync()).Select(other => (other.Code.Text, other.Name))];

    private IQueryable<Project> Others(Project project) => db.Projects.VisibleTo(Actor).OfYear(project.Year).In(ReviewState.Approved).Where(other => other.Id != project.Id);
}
