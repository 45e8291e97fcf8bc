using BudgetPerformance.Data.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data;

/// <summary>What happens to the database before the first request.</summary>
public static class DatabasePreparation
{
    /// <summary>Brings the database to this version's schema.</summary>
    public static async Task PrepareDatabaseAsync(this IServiceProvider services, bool demo = false)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        if (db.Database.IsSqlite()) Directory.CreateDirectory(Path.GetDirectoryName(db.Database.GetDbConnection().DataSource)!);
        await db.Database.MigrateAsync();
        await AppendOnlyTables.ProtectAsync(db);
        _ = demo;
    }
}
