using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Providers;

/// <summary>Copies a SQLite database while it is open. Copying the file instead would lose everything that is still in the write-ahead log.</summary>
internal static class SqliteBackup
{
    /// <summary>Takes a backup and proves it: opened, checked, and every table counted against the original.</summary>
    /// <returns>The backup's file name.</returns>
    /// <exception cref="DatabaseRefused">The backup could not be made or is not the same.</exception>
    public static string Take(BudgetDbContext db, string folder, string reason, TimeProvider clock)
    {
        SqliteFile.MakeFolder(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"budget-{clock.GetLocalNow():yyyyMMdd-HHmmss}-{reason}.db"));
        db.Database.OpenConnection();
        try
        {
            var original = (SqliteConnection)db.Database.GetDbConnection();
            using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
            copy.Open();
            original.BackupDatabase(copy);
            if (Text(copy, "PRAGMA integrity_check") != "ok" || Counts(copy) != Counts(original))
                throw new DatabaseRefused($"升级前的备份 {file} 与数据库不一致，升级没有进行。");
            return file;
        }
        catch (Exception exception) when (exception is SqliteException or IOException)
        {
            throw new DatabaseRefused($"升级前的备份 {file} 无法写入，升级没有进行。请检查磁盘空间和权限。", exception);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    private static string Counts(SqliteConnection connection)
    {
        var union = Text(connection, """
            SELECT group_concat('SELECT ''' || name || ' '' || count(*) AS line FROM "' || name || '"', ' UNION ALL ')
            FROM (SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)
            """);
        return Text(connection, $"SELECT group_concat(line) FROM ({union})");
    }

    private static string Text(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        // Only table names of this very schema get into the text.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
