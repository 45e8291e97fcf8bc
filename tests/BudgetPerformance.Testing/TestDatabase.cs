using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Providers;
using BudgetPerformance.Domain;
using BudgetPerformance.Testing.SqlServer;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BudgetPerformance.Testing;

/// <summary>A database of one test, registered as the site registers it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly List<AsyncServiceScope> scopes = [];

    internal TestDatabase(string provider, string? server)
    {
        Folder = Directory.CreateTempSubdirectory("budget-test-").FullName;
        var connectionString = provider == Databases.SqlServer ? new SqlConnectionStringBuilder(server) { InitialCatalog = $"BudgetTest_{Guid.NewGuid():N}" }.ConnectionString : null;
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = provider, ["ConnectionStrings:Budget"] = connectionString };
        var registered = new ServiceCollection();
        registered.AddIdentityCore<Account>().AddRoles<IdentityRole>().AddEntityFrameworkStores<BudgetDbContext>();
        services = registered
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ILoggerFactory>(Log)
            .AddLogging()
            .AddBudgetData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Folder)
            .ConfigureDbContext<SqliteBudgetDbContext>(options => options
                .UseSqlite(sqlite => sqlite.ExecutionStrategy(dependencies => new RetryingStrategy(dependencies)))
                .AddInterceptors(ServerTwin.Instance))
            .BuildServiceProvider();
    }

    /// <summary>What was written to the log.</summary>
    public TestLog Log { get; } = new();

    public TestClock Clock { get; } = new();

    /// <summary>The content root, in which a SQLite database lies under data.</summary>
    public string Folder { get; }

    public IServiceProvider Services => services;

    /// <summary>What each start of the site does to the schema.</summary>
    public Task Prepare() => services.PrepareSchemaAsync();

    /// <summary>A context of its own, as one request has it.</summary>
    public BudgetDbContext Open(Actor? actor = null)
    {
        var scope = services.CreateAsyncScope();
        scopes.Add(scope);
        scope.ServiceProvider.GetRequiredService<ActorContext>().Actor = actor;
        return scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
    }

    public async ValueTask DisposeAsync()
    {
        var db = Open();
        if (db is SqlServerBudgetDbContext) await db.Database.EnsureDeletedAsync();
        foreach (var scope in scopes) await scope.DisposeAsync();
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
