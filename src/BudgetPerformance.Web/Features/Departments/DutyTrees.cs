using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Finds what the page of duties and projects shows.</summary>
public sealed class DutyTrees(BudgetDbContext db, ActorContext who)
{
    /// <summary>More projects than a person reads through; who has more looks at one unit below after the other.</summary>
    private const int Most = 500;

    private Actor Actor => who.Actor!;

    /// <summary>The page of a unit and year, the person's own and the latest open one unless said otherwise; null where the person sees no such unit or year.</summary>
    public async Task<DutyTreePage?> Find(Filing filing, CancellationToken cancellation = default)
    {
        var years = await db.FiscalYears.OrderByDescending(year => year.Year).ToListAsync(cancellation);
        var units = await db.Units.VisibleTo(Actor).InOrder().ToListAsync(cancellation);
        var year = filing.Year is null ? years.Find(year => !year.IsClosed) ?? years.FirstOrDefault() : years.Find(year => year.Year == filing.Year);
        var unit = units.Find(unit => unit.Id == (filing.UnitId ?? Actor.UnitId));
        if (year is null || unit is null) return null;
        var above = await db.Statements.Above(unit.Path).OfYear(year.Year).WithDuties().AsNoTrackingWithIdentityResolution().ToListAsync(cancellation);
        var projects = await db.Projects.VisibleTo(Actor).ForTree(unit.Path, year.Year).AsNoTrackingWithIdentityResolution().Take(Most + 1).ToListAsync(cancellation);
        var tree = DutyTree.Of(unit, year, above.Find(statement => statement.UnitId == unit.Id), [.. projects.Take(Most)]);
        return new(tree, years, units, above, projects.Count > Most) { MayLink = project => ReviewPermits.MayEnterFor(Actor, project.Unit, year) is null, MayWrite = ReviewPermits.MayEnterFor(Actor, unit, year) is null };
    }
}
