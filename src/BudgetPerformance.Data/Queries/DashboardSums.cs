using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>A unit with what it and everything below it add up to at the checkpoint.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Sum">The sum.</param>
/// <param name="IsOwn">Whether only the unit's own projects are meant, without those below it.</param>
public sealed record UnitRank(BudgetUnit Unit, UnitStanding Sum, bool IsOwn);

/// <summary>Forms that are not approved yet, so that no figure of a dashboard counts them.</summary>
public sealed record NotCounted(int Projects, Money Budget);

/// <summary>What the projects of a scope add up to. Units are added up, never projects.</summary>
public sealed class DashboardSums(BudgetDbContext db, DashboardScope scope)
{
    private const int YearsOfHistory = 3;

    private readonly string from = scope.Paths.From;
    private readonly string to = scope.Paths.To;
    private readonly int year = scope.Year.Year;
    private readonly int month = scope.Checkpoint.Month;

    private IQueryable<UnitStanding> Sums => db.UnitStandings.Where(sum => sum.UnitPath.CompareTo(from) >= 0 && sum.UnitPath.CompareTo(to) < 0);

    /// <summary>The sums at every checkpoint, in order.</summary>
    public async Task<IReadOnlyList<UnitStanding>> AtEachAsync(CancellationToken cancellation = default)
    {
        var sums = await Sums.Where(sum => sum.Year == year).GroupBy(sum => sum.Month)
            .Select(group => new UnitStanding
            {
                Year = year,
                UnitId = 0,
                Month = group.Key,
                Projects = group.Sum(sum => sum.Projects),
                Budget = group.Sum(sum => sum.Budget),
                FiscalBudget = group.Sum(sum => sum.FiscalBudget),
                Planned = group.Sum(sum => sum.Planned),
                Actual = group.Sum(sum => sum.Actual),
                Missing = group.Sum(sum => sum.Missing),
                OverBudget = group.Sum(sum => sum.OverBudget),
                FarBehind = group.Sum(sum => sum.FarBehind),
                Behind = group.Sum(sum => sum.Behind),
                OnTrack = group.Sum(sum => sum.OnTrack),
                NotPlanned = group.Sum(sum => sum.NotPlanned),
                Worsened = group.Sum(sum => sum.Worsened),
                Improved = group.Sum(sum => sum.Improved),
                Shifted = group.Sum(sum => sum.Shifted),
                Unexplained = group.Sum(sum => sum.Unexplained),
            })
            .ToListAsync(cancellation);
        return [.. scope.Checkpoints.Select(checkpoint => sums.Find(sum => sum.Month == checkpoint.Month) ?? new UnitStanding { Year = year, UnitId = 0, Month = checkpoint.Month })];
    }

    /// <summary>The units right below, each with everything below it, and the unit's own projects where there are any; those furthest behind their plan first.</summary>
    public async Task<IReadOnlyList<UnitRank>> RankingAsync(CancellationToken cancellation = default)
    {
        var children = await db.Units.AsNoTracking().Where(unit => unit.ParentId == scope.Unit.Id).ToDictionaryAsync(unit => unit.Id, cancellation);
        if (children.Count == 0) return [];
        var sums = await (from child in db.Units
                          where child.ParentId == scope.Unit.Id
                          from sum in db.UnitStandings
                          where sum.Year == year && sum.Month == month
                              && sum.UnitPath.CompareTo(child.Path) >= 0 && sum.UnitPath.CompareTo(child.Path.Substring(0, child.Path.Length - 1) + Subtree.AfterSlash) < 0
                          group sum by child.Id into units
                          select new UnitStanding
                          {
                              Year = year,
                              UnitId = units.Key,
                              Month = month,
                              Projects = units.Sum(sum => sum.Projects),
                              Budget = units.Sum(sum => sum.Budget),
                              Planned = units.Sum(sum => sum.Planned),
                              Actual = units.Sum(sum => sum.Actual),
                              OverBudget = units.Sum(sum => sum.OverBudget),
                              FarBehind = units.Sum(sum => sum.FarBehind),
                              Behind = units.Sum(sum => sum.Behind),
                              OnTrack = units.Sum(sum => sum.OnTrack),
                              NotPlanned = units.Sum(sum => sum.NotPlanned),
                          }).ToListAsync(cancellation);
        var own = await db.UnitStandings.AsNoTracking().Where(sum => sum.Year == year && sum.UnitId == scope.Unit.Id && sum.Month == month && sum.Projects > 0).ToListAsync(cancellation);
        return
        [
            .. sums.Where(sum => sum.Projects > 0).Select(sum => new UnitRank(children[sum.UnitId], sum, false))
                .Concat(own.Select(sum => new UnitRank(scope.Unit, sum, true)))
                .OrderBy(rank => rank.Sum.Progress.Deviation ?? decimal.MaxValue).ThenBy(rank => rank.Unit.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>For each of the three years before that had the same checkpoint: what had been spent by then, and by the end of that year.</summary>
    public async Task<IReadOnlyList<(Money ByNow, Money ByYearEnd)>> HistoryAsync(CancellationToken cancellation = default)
    {
        int[] years = [.. Enumerable.Range(year - YearsOfHistory, YearsOfHistory)];
        int[] months = [month, scope.Checkpoints[^1].Month];
        var sums = await Sums.Where(sum => years.Contains(sum.Year) && months.Contains(sum.Month)).GroupBy(sum => new { sum.Year, sum.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Actual = group.Sum(sum => sum.Actual) })
            .ToListAsync(cancellation);
        return
        [
            .. from now in sums
               where now.Month == months[0]
               join end in sums.Where(sum => sum.Month == months[1]) on now.Year equals end.Year
               orderby now.Year
               select (new Money(now.Actual), new Money(end.Actual)),
        ];
    }

    /// <summary>Forms of the year that are still on their way to approval.</summary>
    public async Task<NotCounted> NotCountedAsync(CancellationToken cancellation = default)
    {
        var sum = await db.Projects.Where(project => project.Year == year && project.State != ReviewState.Approved && project.Unit.Path.CompareTo(from) >= 0 && project.Unit.Path.CompareTo(to) < 0)
            .GroupBy(_ => 1).Select(all => new { Count = all.Count(), Budget = all.Sum(project => (long?)project.Funding.Budget) ?? 0 }).SingleOrDefaultAsync(cancellation);
        return sum is null ? new(0, Money.Zero) : new(sum.Count, new Money(sum.Budget));
    }
}
