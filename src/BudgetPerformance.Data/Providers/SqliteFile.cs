using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Providers;

/// <summary>The file a SQLite database lies in, held by this process alone for as long as the site runs.</summary>
public sealed class SqliteFile : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int TimeoutSeconds = 5;
    private FileStream? held;

    internal SqliteFile(string? connectionString, string contentRoot)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString ?? "Data Source=data/budget.db");
        builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
        if (!builder.ContainsKey("Default Timeout")) builder.DefaultTimeout = TimeoutSeconds;
        (FullName, ConnectionString) = (builder.DataSource, builder.ConnectionString);
    }

    /// <summary>The database file's full name.</summary>
    public string FullName { get; }

    /// <summary>Where backups of it are kept.</summary>
    public string BackupFolder => Path.Combine(Path.GetDirectoryName(FullName)!, "backups");

    internal string ConnectionString { get; }

    /// <summary>Makes folder and file for the owner's eyes only, takes the lock, and clears what a crash may have left.</summary>
    internal async Task PrepareAsync(BudgetDbContext db)
    {
        MakeFolder(Path.GetDirectoryName(FullName)!);
        held ??= Hold(FullName + ".lock");
        if (!File.Exists(FullName)) New(FullName, FileShare.ReadWrite).Dispose();
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'");
        // A process that died while migrating leaves this row, and the next one would wait for it for ever. We hold the file, so nobody is migrating.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
    }

    public void Dispose() => held?.Dispose();

    internal static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    private FileStream Hold(string name)
    {
        try
        {
            return New(name, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new DatabaseRefused($"数据库文件 {FullName} 正被另一个进程使用，一个 SQLite 数据库同时只能由一个站点打开。请先停止另一个进程；需要多个站点共用时请改用 SQL Server。", exception);
        }
    }

    private static FileStream New(string name, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return new FileStream(name, options);
    }
}
