using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace BudgetPerformance.Data.Providers;

/// <summary>Whether a save was refused because it named what is no longer there, or removed what is still named.</summary>
internal static class ForeignKeyViolation
{
    // SQLite counts a refused removal among its triggers.
    private const int SqliteForeignKey = 787, SqliteTrigger = 1811;
    private const int SqlServerConflict = 547;

    public static bool Is(DbException? exception) => exception
        is SqliteException { SqliteExtendedErrorCode: SqliteForeignKey or SqliteTrigger }
        or SqlException { Number: SqlServerConflict };
}
