using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Providers;

/// <summary>How each provider is driven, the same at run time, at design time and in tests.</summary>
public static class ProviderOptions
{
    /// <summary>A writer that finds the database locked gives up after this many seconds and says so, instead of after thirty.</summary>
    private const int TimeoutSeconds = 5;

    public static T UseBudgetSqlite<T>(this T builder, string connectionString) where T : DbContextOptionsBuilder
    {
        builder.UseSqlite(connectionString, sqlite => sqlite.CommandTimeout(TimeoutSeconds).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        return builder;
    }

    public static T UseBudgetSqlServer<T>(this T builder, string connectionString) where T : DbContextOptionsBuilder
    {
        builder.UseSqlServer(connectionString, server => server.EnableRetryOnFailure().UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        return builder;
    }
}
