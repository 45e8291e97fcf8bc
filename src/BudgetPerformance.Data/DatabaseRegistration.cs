using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BudgetPerformance.Data;

/// <summary>The only place that asks which database it is.</summary>
public static class DatabaseRegistration
{
    /// <summary>Registers <see cref="BudgetDbContext"/> on what <c>Database:Provider</c> (Sqlite or SqlServer) and <c>ConnectionStrings:Budget</c> name; without them, on data/budget.db.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configuration">The site's settings.</param>
    /// <param name="contentRoot">The folder that relative file names start from.</param>
    public static IServiceCollection AddBudgetData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddStoreSchema();
        services.AddScoped<ActorContext>();
        services.AddScoped<AuditInterceptor>();
        services.TryAddSingleton(TimeProvider.System);
        var connectionString = configuration.GetConnectionString("Budget");
        return configuration["Database:Provider"] switch
        {
            null or "" or "Sqlite" => services.AddDbContext<BudgetDbContext, SqliteBudgetDbContext>((scope, options) =>
                options.UseBudgetSqlite(SqliteFile(connectionString, contentRoot)).AddInterceptors(scope.GetRequiredService<AuditInterceptor>())),
            "SqlServer" => services.AddDbContext<BudgetDbContext, SqlServerBudgetDbContext>((scope, options) =>
                options.UseBudgetSqlServer(connectionString ?? throw new InvalidOperationException("使用 SQL Server 时，请在 ConnectionStrings:Budget 中填写连接字符串。"))
                    .AddInterceptors(scope.GetRequiredService<AuditInterceptor>())),
            var other => throw new InvalidOperationException($"Database:Provider 只能是 Sqlite 或 SqlServer，现为“{other}”。"),
        };
    }

    private static string SqliteFile(string? connectionString, string contentRoot)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString ?? "Data Source=data/budget.db");
        builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
        return builder.ConnectionString;
    }
}
