using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Providers;
using BudgetPerformance.Domain;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

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
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddBudgetData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Folder)
            .ConfigureDbContext<SqliteBudgetDbContext>(options => options.UseSqlite(sqlite => sqlite.ExecutionStrategy(dependencies => new RetryingStrategy(dependencies))))
            .BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    /// <summary>The content root, in which a SQLite database lies under data.</summary>
    public string Folder { get; }

    public IServiceProvider Services => services;

    public Task Prepare(bool demo = false) => services.PrepareDatabaseAsync(demo);

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
