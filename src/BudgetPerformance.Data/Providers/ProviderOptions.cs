using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BudgetPerformance.Data.Providers;

/// <summary>How each provider is driven, the same at run time, at design time and in tests.</summary>
public static class ProviderOptions
{
    /// <summary>A writer that finds the database locked gives up after this many seconds and says so, instead of after thirty.</summary>
    private const int TimeoutSeconds = 5;

    public static T UseBudgetSqlite<T>(this T builder, string connectionString) where T : DbContextOptionsBuilder
    {
        builder.UseSqlite(connectionString, sqlite => sqlite.CommandTimeout(TimeoutSeconds).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            // A table that is made anew cannot be within a transaction there; a backup is taken before what exists is migrated.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));
        return builder;
    }

    public static T UseBudgetSqlServer<T>(this T builder, string connectionString) where T : DbContextOptionsBuilder
    {
        builder.UseSqlServer(connectionString, server => server.EnableRetryOnFailure().UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        return builder;
    }
}
