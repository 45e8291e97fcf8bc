using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>
/// Finds single projects of a scope by how they stand at its checkpoint. Many projects are found by walking an index of the whole year from the
/// worst on, few by the units they belong to.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="scope">The scope.</param>
/// <param name="sum">What the scope adds up to at the checkpoint.</param>
public sealed class StandingQuery(BudgetDbContext db, DashboardScope scope, UnitStanding sum)
{
    /// <summary>With more projects than this, walking the year's index to the first that belong is shorter than reading them all.</summary>
    internal const int Many = 5_000;

    private static readonly DateTimeOffset Never = new(1, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string from = scope.Paths.From;
    private readonly string to = scope.Paths.To;
    private readonly int year = scope.Year.Year;
    private readonly int month = scope.Checkpoint.Month;

    /// <summary>Those behind that miss most to their plan.</summary>
    public async Task<List<int>> WorstAsync(int count, CancellationToken cancellation = default) => sum.FarBehind + sum.Behind == 0
        ? []
        : await Worst(Here.Where(standing => standing.Missing > Money.Zero && standing.Status != ProgressStatus.OnTrack)).Take(count).ToListAsync(cancellation);

    /// <summary>Those whose status changed since the checkpoint before: for the worse first, then for the better.</summary>
    public Task<List<int>> ChangedAsync(int count, CancellationToken cancellation = default) => InTurnAsync(
        [(sum.Worsened, Turned(ProgressTurn.Worse)), (sum.Improved, Turned(ProgressTurn.Better)), (sum.Shifted, Turned(ProgressTurn.Other))], 0, count, cancellation);

    /// <summary>One page of all, counted from 1: the worst status first, and in each what misses most.</summary>
    public Task<List<int>> PageAsync(StandingFilter filter, int page, int size, CancellationToken cancellation = default) => filter switch
    {
        { Unexplained: true } => Worst(Here.Where(standing => !standing.IsExplained && standing.Status != ProgressStatus.OnTrack && standing.Status != ProgressStatus.NotPlanned))
            .Skip((page - 1) * size).Take(size).ToListAsync(cancellation),
        { Status: { } status } => InTurnAsync([(sum.Count(status), In(status))], (page - 1) * size, size, cancellation),
        _ => InTurnAsync([.. Enum.GetValues<ProgressStatus>().Select(status => (sum.Count(status), In(status)))], (page - 1) * size, size, cancellation),
    };

    /// <summary>How many a filter finds.</summary>
    public int CountOf(StandingFilter filter) => filter.Unexplained ? sum.Unexplained : filter.Status is { } status ? sum.Count(status) : sum.Projects;

    /// <summary>Those that are over their budget or far behind and were not urged since a moment, the worst first.</summary>
    public Task<List<int>> ToUrgeAsync(DateTimeOffset since, int count, CancellationToken cancellation = default) => InTurnAsync(
        [.. new[] { ProgressStatus.OverBudget, ProgressStatus.FarBehind }.Select(status => (int.MaxValue, In(status).Where(standing => (standing.UrgedAt ?? Never) < since)))], 0, count, cancellation);

    private IQueryable<Standing> Here => sum.Projects > Many
        ? db.Standings.Where(standing => standing.Year == year && standing.Month == month && standing.UnitPath.CompareTo(from) >= 0 && standing.UnitPath.CompareTo(to) < 0)
        : db.Units.Where(unit => unit.Path.CompareTo(from) >= 0 && unit.Path.CompareTo(to) < 0)
            .Join(db.Standings.Where(standing => standing.Year == year && standing.Month == month), unit => unit.Id, standing => standing.UnitId, (_, standing) => standing);

    private IQueryable<Standing> In(ProgressStatus status) => Here.Where(standing => standing.Status == status);

    private IQueryable<Standing> Turned(ProgressTurn turn) => Here.Where(standing => standing.Turn == turn);

    private static IQueryable<int> Worst(IQueryable<Standing> standings) =>
        standings.OrderByDescending(standing => standing.Missing).ThenByDescending(standing => standing.ProjectId).Select(standing => standing.ProjectId);

    // Lists one after the other as if they were one; how long each is, is known without counting.
    private static async Task<List<int>> InTurnAsync(IReadOnlyList<(int Count, IQueryable<Standing> Standings)> lists, int skip, int take, CancellationToken cancellation)
    {
        var found = new List<int>();
        foreach (var (count, standings) in lists)
        {
            if (found.Count < take && skip < count) found.AddRange(await Worst(standings).Skip(skip).Take(take - found.Count).ToListAsync(cancellation));
            skip = Math.Max(0, skip - count);
        }
        return found;
    }
}
