using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Data.Queries;

/// <summary>Everything leaders look at for one scope, but for the list of all its projects.</summary>
/// <param name="Scope">What is looked at.</param>
/// <param name="Standings">Its single projects.</param>
/// <param name="Sums">What it adds up to at each checkpoint, in order.</param>
/// <param name="Ranking">The units right below, those furthest behind first.</param>
/// <param name="Worst">The projects that miss most to their plan.</param>
/// <param name="Changed">The projects whose status changed since the checkpoint before, the worst of them.</param>
/// <param name="Forecast">What will probably be spent by December; null where nothing has been spent, and in December.</param>
/// <param name="NotCounted">Forms that are not approved and so not counted.</param>
public sealed record Dashboard(
    DashboardScope Scope, StandingQuery Standings, IReadOnlyList<UnitStanding> Sums, IReadOnlyList<UnitRank> Ranking, IReadOnlyList<ProjectProgress> Worst, IReadOnlyList<ProjectProgress> Changed,
    Forecast? Forecast, NotCounted NotCounted)
{
    /// <summary>The sums at the checkpoint.</summary>
    public UnitStanding Now => At(Scope.Checkpoint);

    /// <summary>The sums at the checkpoint before; null at the first.</summary>
    public UnitStanding? Before => Scope.Before is { } before ? At(before) : null;

    /// <summary>What must be spent each month to reach the coming checkpoint; null at the last.</summary>
    public Money? MonthlyNeed => Scope.Next is { } next ? Domain.Disbursements.Forecast.MonthlyNeed(Now.Progress, At(next).Progress) : null;

    /// <summary>How the scope as a whole stands at a checkpoint.</summary>
    public ProgressStatus StatusAt(Checkpoint checkpoint) => Scope.Year.StatusRules.Judge(At(checkpoint).Progress);

    private UnitStanding At(Checkpoint checkpoint) => Sums.Single(sum => sum.Month == checkpoint.Month);
}

/// <summary>Asks for a dashboard.</summary>
public sealed class DashboardQuery(BudgetDbContext db, DashboardScope scope)
{
    public const int WorstShown = 10;
    public const int ChangedShown = 20;

    public async Task<Dashboard> RunAsync(CancellationToken cancellation = default)
    {
        var sums = new DashboardSums(db, scope);
        var atEach = await sums.AtEachAsync(cancellation);
        var standings = await StandingQuery.OfAsync(db, scope, atEach.Single(sum => sum.Month == scope.Checkpoint.Month), cancellation);
        var worst = await standings.WorstAsync(WorstShown, cancellation);
        var changed = await standings.ChangedAsync(ChangedShown, cancellation);
        var projects = await ProjectProgress.LoadAsync(db, [.. worst.Union(changed)], scope.Checkpoint, cancellation);
        return new(
            scope, standings, atEach, await sums.RankingAsync(cancellation), [.. worst.Select(id => projects[id])], [.. changed.Select(id => projects[id])],
            await ForecastAsync(sums, atEach, cancellation), await sums.NotCountedAsync(cancellation));
    }

    private async Task<Forecast?> ForecastAsync(DashboardSums sums, IReadOnlyList<UnitStanding> atEach, CancellationToken cancellation) => scope.Next is null
        ? null
        : Forecast.Of([.. atEach.Where(sum => sum.Month <= scope.Checkpoint.Month).Select(sum => sum.Progress)], await sums.HistoryAsync(cancellation));
}
