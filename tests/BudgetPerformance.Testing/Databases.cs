using Xunit;

namespace BudgetPerformance.Testing;

/// <summary>The databases a test can have: SQLite always, SQL Server where BUDGET_TEST_SQLSERVER holds a connection string.</summary>
public static class Databases
{
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";
    private const string ServerVariable = "BUDGET_TEST_SQLSERVER";

    private static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } value ? value : null;

    /// <summary>For a theory that must hold on both.</summary>
    public static TheoryData<string> Both => [Sqlite, SqlServer];

    /// <summary>Those that can be had here.</summary>
    public static IReadOnlyList<string> Here => Server is null ? [Sqlite] : [Sqlite, SqlServer];

    /// <summary>A new database of its own with this version's schema unless told otherwise; gone when disposed.</summary>
    public static async Task<TestDatabase> New(string provider = Sqlite, bool prepared = true)
    {
        Assert.SkipWhen(provider == SqlServer && Server is null, $"No SQL Server here: {ServerVariable} holds no connection string.");
        var database = new TestDatabase(provider, Server);
        if (prepared) await database.Prepare();
        return database;
    }
}
