using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Providers;
using BudgetPerformance.Testing.SqlServer;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BudgetPerformance.Testing;

/// <summary>Remembers every query that a context runs, and asks SQLite afterwards how it finds its rows.</summary>
public sealed partial class RecordedQueries : DbCommandInterceptor
{
    private readonly List<(string Text, List<SqliteParameter> Parameters)> queries = [];

    /// <summary>A context of its own over a file, every query of which is recorded here and translated for SQL Server too.</summary>
    public BudgetDbContext Open(string connectionString) => new SqliteBudgetDbContext(new DbContextOptionsBuilder<SqliteBudgetDbContext>()
        .UseBudgetSqlite(connectionString).UseApplicationServiceProvider(StoreSchema.Services).AddInterceptors(this, ServerTwin.Instance).Options);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        queries.Add((command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(parameter => new SqliteParameter(parameter.ParameterName, parameter.Value))]));
        return ValueTask.FromResult(result);
    }

    /// <summary>For each query its text and, line by line, how its rows are found, with the tables' names.</summary>
    public async Task<IReadOnlyList<(string Text, IReadOnlyList<string> Steps)>> PlansAsync(BudgetDbContext db)
    {
        var plans = new List<(string, IReadOnlyList<string>)>();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open) await connection.OpenAsync();
        foreach (var (text, parameters) in queries.DistinctBy(query => query.Text).ToList())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + text;
            command.Parameters.AddRange(parameters);
            await using var reader = await command.ExecuteReaderAsync();
            var tables = Aliases().Matches(text).DistinctBy(match => match.Groups[2].Value).ToDictionary(match => match.Groups[2].Value, match => match.Groups[1].Value);
            var steps = new List<string>();
            while (await reader.ReadAsync()) steps.Add(Step().Replace(reader.GetString(3), match => $"{match.Groups[1].Value} {tables.GetValueOrDefault(match.Groups[2].Value, match.Groups[2].Value)}"));
            command.Parameters.Clear();
            plans.Add((text, steps));
        }
        return plans;
    }

    [GeneratedRegex("\"(\\w+)\" AS \"(\\w+)\"")]
    private static partial Regex Aliases();

    [GeneratedRegex(@"^(SCAN|SEARCH) (\w+)")]
    private static partial Regex Step();
}
