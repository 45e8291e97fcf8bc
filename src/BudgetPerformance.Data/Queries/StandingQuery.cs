using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>
/// Finds single projects of a scope by how they stand at its checkpoint. Of many projects it walks an index of the whole year from the worst on
/// until it has enough; few are read once and looked through here.
/// </summary>
public sealed class StandingQuery
{
    /// <summary>With more projects than this, the first that belong are found sooner by walking the year than by reading them all.</summary>
    internal const int Many = 5_000;

    private static readonly DateTimeOffset Never = new(1, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly IQueryable<Standing> here;
    private readonly UnitStanding sum;

    private StandingQuery(IQueryable<Standing> here, UnitStanding sum) => (this.here, this.sum) = (here, sum);

    /// <param name="db">The database.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="sum">What the scope adds up to at the checkpoint.</param>
    /// <param name="cancellation">Cancels reading.</param>
    public static async Task<StandingQuery> OfAsync(BudgetDbContext db, DashboardScope scope, UnitStanding sum, CancellationToken cancellation = default)
    {
        var (path, all) = (scope.Unit.Path, db.Standings.AsNoTracking().At(scope.Year.Year, scope.Checkpoint.Month));
        // A range of paths would tempt SQLite to read and sort the whole province; a prefix, which it has no index for, does not.
        return sum.Projects > Many
            ? new(all.Where(standing => standing.UnitPath.StartsWith(path)), sum)
            : new((await all.Under(path).ToListAsync(cancellation)).AsQueryable(), sum);
    }

    /// <summary>Those behind that miss most to their plan.</summary>
    public Task<List<int>> WorstAsync(int count, CancellationToken cancellation = default) =>
        ReadAsync(here.Where(standing => standing.Missing > Money.Zero && standing.Status != ProgressStatus.OnTrack), 0, count, cancellation);

    /// <summary>Those whose status changed since the checkpoint before: for the worse first, then for the better.</summary>
    public Task<List<int>> ChangedAsync(int count, CancellationToken cancellation = default) => InTurnAsync(
        [(sum.Worsened, Turned(ProgressTurn.Worse)), (sum.Improved, Turned(ProgressTurn.Better)), (sum.Shifted, Turned(ProgressTurn.Other))], 0, count, cancellation);

    /// <summary>One page of all, counted from 1: the worst status first, and in each what misses most.</summary>
    public Task<List<int>> PageAsync(StandingFilter filter, int page, int size, CancellationToken cancellation = default) => filter switch
    {
        { Unexplained: true } => ReadAsync(
            here.Where(standing => !standing.IsExplained && standing.Status != ProgressStatus.OnTrack && standing.Status != ProgressStatus.NotPlanned), (page - 1) * size, size, cancellation),
        { Status: { } status } => ReadAsync(In(status), (page - 1) * size, size, cancellation),
        _ => InTurnAsync([.. Enum.GetValues<ProgressStatus>().Select(status => (sum.Counts[status], In(status)))], (page - 1) * size, size, cancellation),
    };

    /// <summary>How many a filter finds.</summary>
    public int CountOf(StandingFilter filter) => filter.Unexplained ? sum.Unexplained : filter.Status is { } status ? sum.Counts[status] : sum.Projects;

    /// <summary>Those that are over their budget or far behind and were not urged since a moment, the worst first.</summary>
    public Task<List<int>> ToUrgeAsync(DateTimeOffset since, int count, CancellationToken cancellation = default) => InTurnAsync(
        [.. new[] { ProgressStatus.OverBudget, ProgressStatus.FarBehind }.Select(status => (sum.Counts[status], In(status).Where(standing => (standing.UrgedAt ?? Never) < since)))], 0, count, cancellation);

    private IQueryable<Standing> In(ProgressStatus status) => here.Where(standing => standing.Status == status);

    private IQueryable<Standing> Turned(ProgressTurn turn) => here.Where(standing => standing.Turn == turn);

    // Lists one after the other as if they were one; how long each is, is known without counting.
    private static async Task<List<int>> InTurnAsync(IReadOnlyList<(int Count, IQueryable<Standing> Standings)> lists, int skip, int take, CancellationToken cancellation)
    {
        var found = new List<int>();
        foreach (var (count, standings) in lists)
        {
            if (found.Count < take && skip < count) found.AddRange(await ReadAsync(standings, skip, take - found.Count, cancellation));
            skip = Math.Max(0, skip - count);
        }
        return found;
    }

    private static async Task<List<int>> ReadAsync(IQueryable<Standing> standings, int skip, int take, CancellationToken cancellation)
    {
        var worstFirst = standings.OrderByDescending(standing => standing.Missing).ThenByDescending(standing => standing.ProjectId).Select(standing => standing.ProjectId).Skip(skip).Take(take);
        return worstFirst is IAsyncEnumerable<int> ? await worstFirst.ToListAsync(cancellation) : [.. worstFirst];
    }
}
