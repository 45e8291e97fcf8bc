using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>What a dashboard looks at: one year, one unit with everything below it, one checkpoint.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Checkpoint">The checkpoint.</param>
public sealed record DashboardScope(FiscalYear Year, BudgetUnit Unit, Checkpoint Checkpoint)
{
    public IReadOnlyList<Checkpoint> Checkpoints => Year.Template.Checkpoints;

    /// <summary>The checkpoint before; null at the first.</summary>
    public Checkpoint? Before => Checkpoints.Where(other => other.Month < Checkpoint.Month).Select(other => (Checkpoint?)other).LastOrDefault();

    /// <summary>The checkpoint after; null at the last.</summary>
    public Checkpoint? Next => Checkpoints.Where(other => other.Month > Checkpoint.Month).Select(other => (Checkpoint?)other).FirstOrDefault();

    internal (string From, string To) Paths => Subtree.Of(Unit.Path);

    /// <summary>
    /// What a person asks for, each part null where they do not say. Without a unit it is the person's own; without a year the last one with
    /// money in the books; a month that is no checkpoint of that year is as good as none.
    /// </summary>
    /// <returns>Null where there is no such year, or no such unit that the person sees.</returns>
    public static async Task<DashboardScope?> FindAsync(BudgetDbContext db, Actor actor, string? unitCode, int? year, int? month, DateOnly today, CancellationToken cancellation = default)
    {
        var units = db.Units.AsNoTracking().VisibleTo(actor);
        var unit = await (unitCode is null ? units.Where(unit => unit.Path == actor.UnitPath) : units.Where(unit => unit.Code == unitCode)).FirstOrDefaultAsync(cancellation);
        if (unit is null) return null;
        var fiscalYear = year is { } number
            ? await db.FiscalYears.AsNoTracking().FirstOrDefaultAsync(found => found.Year == number, cancellation)
            : await LatestYearAsync(db, unit, cancellation);
        if (fiscalYear is null) return null;
        var asked = fiscalYear.Template.Checkpoints.Where(checkpoint => checkpoint.Month == month).ToList();
        return new(fiscalYear, unit, asked is [var checkpoint] ? checkpoint : await db.LatestCheckpointAsync(fiscalYear, today, cancellation));
    }

    private static async Task<FiscalYear?> LatestYearAsync(BudgetDbContext db, BudgetUnit unit, CancellationToken cancellation)
    {
        var years = await db.FiscalYears.AsNoTracking().OrderByDescending(year => year.Year).ToListAsync(cancellation);
        var (from, to) = Subtree.Of(unit.Path);
        foreach (var year in years)
            if (await db.UnitStandings.AnyAsync(sum => sum.Year == year.Year && sum.UnitPath.CompareTo(from) >= 0 && sum.UnitPath.CompareTo(to) < 0 && sum.Actual != 0, cancellation))
                return year;
        return years.FirstOrDefault();
    }
}
