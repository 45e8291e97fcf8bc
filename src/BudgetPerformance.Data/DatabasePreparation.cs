using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Providers;
using BudgetPerformance.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data;

/// <summary>What happens to the database before the first request.</summary>
public static class DatabasePreparation
{
    /// <summary>Brings the schema to this version, and puts into a new database what nobody could enter: the roles, and a first administrator or the demo bureau.</summary>
    /// <param name="services">The site's services, Identity among them.</param>
    /// <param name="demo">Whether a new database gets the demo bureau with its accounts; never outside development.</param>
    /// <exception cref="DatabaseRefused">With a sentence for whoever starts the site.</exception>
    public static async Task PrepareDatabaseAsync(this IServiceProvider services, bool demo = false)
    {
        await services.PrepareSchemaAsync();
        await services.InOneTransactionAsync(async scope =>
        {
            await RoleSeeding.SeedAsync(scope.GetRequiredService<BudgetDbContext>());
            if (demo) await DemoSeeding.SeedAsync(scope);
        });
        await services.InOneTransactionAsync(FirstAdministrator.SeedAsync);
    }

    /// <summary>Brings the schema to this version: a SQLite file is locked for this process and backed up before an upgrade.</summary>
    /// <exception cref="DatabaseRefused">With a sentence for whoever starts the site.</exception>
    public static async Task PrepareSchemaAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        var file = db.Database.IsSqlite() ? scope.ServiceProvider.GetRequiredService<SqliteFile>() : null;
        if (file is not null) await file.PrepareAsync(db);
        var (applied, pending) = await MigrationsAsync(db);
        if (file is not null && applied.Count > 0 && pending.Count > 0) SqliteBackup.Take(db, file.BackupFolder, $"before-{pending[^1]}", scope.ServiceProvider.GetRequiredService<TimeProvider>());
        await db.Database.MigrateAsync();
        await AppendOnlyTables.ProtectAsync(db);
        if (file is not null) await SqlitePragmas.DemandAsync(db);
    }

    // A start that dies half way leaves nothing, so that the next one begins again.
    private static async Task InOneTransactionAsync(this IServiceProvider services, Func<IServiceProvider, Task> work)
    {
        await using var outer = services.CreateAsyncScope();
        var strategy = outer.ServiceProvider.GetRequiredService<BudgetDbContext>().Database.CreateExecutionStrategy();
        await strategy.ExecuteAsync(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            await using var transaction = await scope.ServiceProvider.GetRequiredService<BudgetDbContext>().Database.BeginTransactionAsync();
            await work(scope.ServiceProvider);
            await transaction.CommitAsync();
        });
    }

    private static async Task<(List<string> Applied, List<string> Pending)> MigrationsAsync(BudgetDbContext db)
    {
        if (!await db.Database.CanConnectAsync()) return ([], []);
        var applied = (await db.Database.GetAppliedMigrationsAsync()).ToList();
        var unknown = applied.Except(db.Database.GetMigrations()).ToList();
        if (unknown.Count > 0) throw new DatabaseRefused($"数据库由更新的程序版本升级过（{unknown[^1]}），本版本不能使用。请安装更新的版本，或恢复升级前的备份。");
        return (applied, [.. db.Database.GetMigrations().Except(applied)]);
    }
}
