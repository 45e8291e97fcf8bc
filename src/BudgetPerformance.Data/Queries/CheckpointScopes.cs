using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Which checkpoint is looked at when nobody says which.</summary>
public static class CheckpointScopes
{
    /// <summary>The last one whose month is over and since whose predecessor anybody booked anything in that year; the first where there is none.</summary>
    public static async Task<Checkpoint> LatestCheckpointAsync(this BudgetDbContext db, FiscalYear year, DateOnly today, CancellationToken cancellation = default)
    {
        var checkpoints = year.Template.Checkpoints;
        for (var i = checkpoints.Count - 1; i > 0; i--)
            if (checkpoints[i].LastDayOf(year.Year) < today && await db.AnythingBookedAsync(year.Year, checkpoints[i - 1].Month, checkpoints[i].Month, cancellation))
                return checkpoints[i];
        return checkpoints[0];
    }

    private static Task<bool> AnythingBookedAsync(this BudgetDbContext db, int year, int since, int month, CancellationToken cancellation) => db.UnitStandings.AnyAsync(
        now => now.Year == year && now.Month == month
            && now.Actual != db.UnitStandings.Where(before => before.Year == year && before.UnitId == now.UnitId && before.Month == since).Select(before => before.Actual).FirstOrDefault(),
        cancellation);
}
