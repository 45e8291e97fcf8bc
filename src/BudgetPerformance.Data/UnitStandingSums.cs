using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BudgetPerformance.Data;

/// <summary>Carries what changes in standings over to the sums of their units. Differences are added in the database, so that two who save at once both count.</summary>
internal static class UnitStandingSums
{
    /// <summary>What is about to be saved adds to each sum; always in the same order, so that two who save at once do not wait for each other.</summary>
    public static IReadOnlyList<UnitStanding> Of(ChangeTracker tracker) =>
    [
        .. tracker.Entries<Standing>().SelectMany(Parts)
            .GroupBy(part => (part.Year, part.UnitId, part.Month))
            .OrderBy(group => group.Key)
            .Select(group => group.Aggregate((sum, part) => sum + part)),
    ];

    public static async Task AddAsync(BudgetDbContext db, IReadOnlyList<UnitStanding> differences, CancellationToken cancellation)
    {
        foreach (var d in differences)
        {
            var known = await db.UnitStandings.Where(s => s.Year == d.Year && s.UnitId == d.UnitId && s.Month == d.Month).ExecuteUpdateAsync(set => set
                .SetProperty(s => s.Projects, s => s.Projects + d.Projects)
                .SetProperty(s => s.Budget, s => s.Budget + d.Budget)
                .SetProperty(s => s.FiscalBudget, s => s.FiscalBudget + d.FiscalBudget)
                .SetProperty(s => s.Planned, s => s.Planned + d.Planned)
                .SetProperty(s => s.Actual, s => s.Actual + d.Actual)
                .SetProperty(s => s.Missing, s => s.Missing + d.Missing)
                .SetProperty(s => s.OverBudget, s => s.OverBudget + d.OverBudget)
                .SetProperty(s => s.FarBehind, s => s.FarBehind + d.FarBehind)
                .SetProperty(s => s.Behind, s => s.Behind + d.Behind)
                .SetProperty(s => s.OnTrack, s => s.OnTrack + d.OnTrack)
                .SetProperty(s => s.NotPlanned, s => s.NotPlanned + d.NotPlanned)
                .SetProperty(s => s.Worsened, s => s.Worsened + d.Worsened)
                .SetProperty(s => s.Improved, s => s.Improved + d.Improved)
                .SetProperty(s => s.Shifted, s => s.Shifted + d.Shifted)
                .SetProperty(s => s.Unexplained, s => s.Unexplained + d.Unexplained), cancellation);
            if (known == 0) await InsertAsync(db, d, cancellation);
        }
    }

    // Not through the tracker, which still holds everything that is being saved.
    private static Task<int> InsertAsync(BudgetDbContext db, UnitStanding d, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
         INSERT INTO "UnitStandings" ("Year", "UnitId", "UnitPath", "Month", "Projects", "Budget", "FiscalBudget", "Planned", "Actual", "Missing", "OverBudget", "FarBehind", "Behind", "OnTrack", "NotPlanned", "Worsened", "Improved", "Shifted", "Unexplained")
         VALUES ({d.Year}, {d.UnitId}, {d.UnitPath}, {d.Month}, {d.Projects}, {d.Budget}, {d.FiscalBudget}, {d.Planned}, {d.Actual}, {d.Missing}, {d.OverBudget}, {d.FarBehind}, {d.Behind}, {d.OnTrack}, {d.NotPlanned}, {d.Worsened}, {d.Improved}, {d.Shifted}, {d.Unexplained})
         """, cancellation);

    private static IEnumerable<UnitStanding> Parts(EntityEntry<Standing> entry)
    {
        if (entry.State is EntityState.Modified or EntityState.Deleted) yield return UnitStanding.Of((Standing)entry.OriginalValues.ToObject(), -1);
        if (entry.State is EntityState.Modified or EntityState.Added) yield return UnitStanding.Of(entry.Entity, 1);
    }
}
