using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Providers;
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
        services.AddHostedService<UploadExpiry>();
        var connectionString = configuration.GetConnectionString("Budget");
        return configuration["Database:Provider"] switch
        {
            null or "" or "Sqlite" => services
                .AddSingleton(_ => new SqliteFile(connectionString, contentRoot))
                .AddDbContext<BudgetDbContext, SqliteBudgetDbContext>((scope, options) =>
                    options.UseBudgetSqlite(scope.GetRequiredService<SqliteFile>().ConnectionString).AddInterceptors(scope.GetRequiredService<AuditInterceptor>())),
            "SqlServer" => services
                .AddDbContext<BudgetDbContext, SqlServerBudgetDbContext>((scope, options) =>
                    options.UseBudgetSqlServer(connectionString ?? throw new DatabaseRefused("使用 SQL Server 时，请在 ConnectionStrings:Budget 中填写连接字符串。"))
                        .AddInterceptors(scope.GetRequiredService<AuditInterceptor>())),
            var other => throw new DatabaseRefused($"Database:Provider 只能是 Sqlite 或 SqlServer，现为“{other}”。"),
        };
    }
}
