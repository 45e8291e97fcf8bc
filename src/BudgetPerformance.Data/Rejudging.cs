using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data;

/// <summary>
/// Judges every standing of a year anew, after the year was given other rules. The rules themselves judge, not a copy of them in SQL; what comes out
/// is written by sets, so that tens of thousands of projects take seconds and no more memory than a thousand. Belongs into the transaction that
/// changes the rules.
/// </summary>
public static class Rejudging
{
    // SQL Server takes 2,100 parameters.
    private const int Batch = 1000;

    /// <summary>Judges the year's standings and adjusts their units' sums. Every project's version is raised, so that a booking judged by the old rules is not saved.</summary>
    /// <returns>How many standings changed.</returns>
    public static async Task<int> RejudgeAsync(this BudgetDbContext db, int year, StatusRules rules, CancellationToken cancellation = default)
    {
        await db.Projects.Where(project => project.Year == year && project.State == ReviewState.Approved)
            .ExecuteUpdateAsync(set => set.SetProperty(project => project.Version, project => project.Version + 1), cancellation);
        var sums = new Dictionary<(int UnitId, int Month), UnitStanding>();
        var (changed, last) = (0, 0);
        while (await NextAsync(db, year, last, cancellation) is { Count: > 0 } ids)
        {
            last = ids[^1];
            var judged = await JudgedAsync(db, ids, rules, sums, cancellation);
            changed += judged.Count;
            foreach (var alike in judged.GroupBy(standing => (standing.Month, standing.Status, standing.StatusBefore, standing.Turn)))
                await WriteAsync(db, [.. alike.Select(standing => standing.ProjectId)], alike.Key.Month, alike.First(), cancellation);
        }
        await UnitStandingSums.AddAsync(db, [.. sums.OrderBy(sum => sum.Key).Select(sum => sum.Value)], cancellation);
        return changed;
    }

    private static Task<List<int>> NextAsync(BudgetDbContext db, int year, int after, CancellationToken cancellation) => db.Projects
        .Where(project => project.Year == year && project.State == ReviewState.Approved && project.Id > after)
        .OrderBy(project => project.Id).Select(project => project.Id).Take(Batch).ToListAsync(cancellation);

    private static async Task<List<Standing>> JudgedAsync(BudgetDbContext db, List<int> ids, StatusRules rules, Dictionary<(int UnitId, int Month), UnitStanding> sums, CancellationToken cancellation)
    {
        var changed = new List<Standing>();
        Standing? before = null;
        await foreach (var standing in db.Standings.AsNoTracking().Where(standing => ids.Contains(standing.ProjectId))
            .OrderBy(standing => standing.ProjectId).ThenBy(standing => standing.Month).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var (was, earlier) = (UnitStanding.Of(standing, -1), (standing.Status, standing.StatusBefore, standing.Turn));
            standing.Judge(rules, before?.ProjectId == standing.ProjectId ? before : null);
            before = standing;
            if (earlier == (standing.Status, standing.StatusBefore, standing.Turn)) continue;
            changed.Add(standing);
            var difference = was + UnitStanding.Of(standing, 1);
            var key = (standing.UnitId, standing.Month);
            sums[key] = sums.TryGetValue(key, out var sum) ? sum + difference : difference;
        }
        return changed;
    }

    private static Task<int> WriteAsync(BudgetDbContext db, List<int> projects, int month, Standing alike, CancellationToken cancellation) => db.Standings
        .Where(standing => standing.Month == month && projects.Contains(standing.ProjectId))
        .ExecuteUpdateAsync(set => set
            .SetProperty(standing => standing.Status, alike.Status)
            .SetProperty(standing => standing.StatusBefore, alike.StatusBefore)
            .SetProperty(standing => standing.Turn, alike.Turn), cancellation);
}
