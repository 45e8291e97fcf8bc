using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Providers;

/// <summary>The settings without which SQLite would lose a committed save in a power cut, or keep rows that point nowhere.</summary>
internal static class SqlitePragmas
{
    private const string Demanded = "journal_mode=wal synchronous=2 foreign_keys=1";

    /// <exception cref="DatabaseRefused">One of them is not as demanded.</exception>
    public static async Task DemandAsync(BudgetDbContext db)
    {
        var found = await db.Database.SqlQuery<string>($"""
            SELECT 'journal_mode=' || journal_mode || ' synchronous=' || synchronous || ' foreign_keys=' || foreign_keys AS Value
            FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys
            """).SingleAsync();
        if (found != Demanded) throw new DatabaseRefused($"SQLite 的设置应为 {Demanded}，现为 {found}。数据库可能放在不支持预写日志的网络磁盘上，请移到本机磁盘。");
    }
}
