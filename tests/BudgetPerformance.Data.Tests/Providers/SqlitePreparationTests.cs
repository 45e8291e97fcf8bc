using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Providers;
using BudgetPerformance.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data.Tests.Providers;

public sealed class SqlitePreparationTests
{
    [Fact]
    public async Task A_second_process_on_the_file_is_refused_in_one_sentence()
    {
        await using var database = await Databases.New();
        await using var second = new ServiceCollection().AddBudgetData(new ConfigurationBuilder().Build(), database.Folder).BuildServiceProvider();

        var refusal = await Assert.ThrowsAsync<DatabaseRefused>(() => second.PrepareSchemaAsync());

        Assert.Contains("另一个进程", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upgrade_is_preceded_by_a_backup_with_everything_in_it()
    {
        await using var database = await Older("Initial");
        await using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO Units (Code, Name, Path, IsClosed) VALUES ('287', '仍在预写日志里', '/287/', 0)");
            Assert.True(new FileInfo(FileOf(database) + "-wal").Length > 0);
        }

        await database.Prepare();

        var backup = Assert.Single(Directory.GetFiles(Path.Combine(database.Folder, "data", "backups")));
        await using var copy = new SqliteConnection($"Data Source={backup};Pooling=false");
        await copy.OpenAsync();
        var command = copy.CreateCommand();
        command.CommandText = "SELECT Name || (SELECT count(*) FROM __EFMigrationsHistory) FROM Units";
        Assert.Equal("仍在预写日志里1", await command.ExecuteScalarAsync());
        Assert.Equal("仍在预写日志里", (await database.Open().Units.SingleAsync()).Name);
        Assert.Empty(await database.Open().Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_start_without_an_upgrade_makes_no_backup()
    {
        await using var database = await Databases.New();
        await database.Prepare();
        Assert.False(Directory.Exists(Path.Combine(database.Folder, "data", "backups")));
    }

    [Fact]
    public async Task An_upgrade_that_rebuilds_the_trail_leaves_it_append_only()
    {
        await using var database = await Older("Initial");
        await using (var db = database.Open())
            foreach (var statement in AppendOnlyTables.Statements(db).Where(statement => statement.Contains("AuditRows", StringComparison.Ordinal)))
                await db.Database.ExecuteSqlRawAsync(statement);

        await database.Prepare();

        await database.Save(Given.Project());
        await Assert.ThrowsAsync<SqliteException>(() => database.Open().Database.ExecuteSqlRawAsync("DELETE FROM AuditRows"));
    }

    [Fact]
    public async Task The_lock_that_a_crashed_migration_left_behind_holds_nobody_up()
    {
        await using var database = await Older("Initial");
        await database.Open().Database.ExecuteSqlRawAsync("""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01')
            """);
        await database.Prepare().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Empty(await database.Open().Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await using var database = await Databases.New();
        await database.Open().Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0')");
        Assert.Contains("更新的程序版本", (await Assert.ThrowsAsync<DatabaseRefused>(database.Prepare)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_for_its_owner_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using var database = await Databases.New();
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FileOf(database)));
    }

    [Fact]
    public async Task A_writer_gives_up_on_a_locked_file_in_seconds_and_not_in_half_a_minute()
    {
        await using var database = await Databases.New();
        await using var blocker = new SqliteConnection($"Data Source={FileOf(database)}");
        await blocker.OpenAsync();
        var begin = blocker.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<Exception>(() => database.Open().Database.ExecuteSqlRawAsync("DELETE FROM WorkingCopies"));
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 12);
    }

    private static string FileOf(TestDatabase database) => database.Services.GetRequiredService<SqliteFile>().FullName;

    private static async Task<TestDatabase> Older(string migration)
    {
        var database = await Databases.New(Databases.Sqlite, prepared: false);
        await using var db = database.Open();
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(database))!);
        await db.GetService<IMigrator>().MigrateAsync(migration);
        return database;
    }
}
