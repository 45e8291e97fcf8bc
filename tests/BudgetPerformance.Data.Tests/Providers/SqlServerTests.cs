using System.Text.RegularExpressions;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Testing;
using BudgetPerformance.Testing.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;

namespace BudgetPerformance.Data.Tests.Providers;

/// <summary>Without a server: against the models of SQL Server 2019 and 2022. Every query that any test runs is put before them too, by <see cref="EveryQuery"/>.</summary>
public sealed class SqlServerTests
{
    public static TheoryData<SqlServerVersion> Versions => [.. ServerModel.Versions];

    [Theory, MemberData(nameof(Versions))]
    public void The_migrations_and_the_triggers_are_taken_without_a_message(SqlServerVersion version)
    {
        using var server = Offline.SqlServer();
        var history = server.GetService<IHistoryRepository>().GetCreateScript();
        var script = server.GetService<IMigrator>().GenerateScript();
        var steps = ServerModel.Batches(script).Select((batch, i) => $"CREATE PROCEDURE [dbo].[Step{i}] AS\n{batch}");

        var problems = ServerModel.Problems(version, [history, .. ServerModel.Schema(server), .. AppendOnlyTables.Statements(server), .. steps]);

        // What a step drops is no longer in the schema that all steps lead to, so it cannot be found there.
        var dropped = Regex.Matches(script, @"DROP (?:INDEX|CONSTRAINT|COLUMN) (\[\w+\])").Select(match => match.Groups[1].Value).ToList();
        Assert.DoesNotContain(problems, problem => !dropped.Exists(name => problem.Contains(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("CREATE TABLE [Planted] ([Id] int NOT NULL, [Sum] decimel(18,2) NULL)")]
    [InlineData("CREATE TABLE [Planted] ([Id] int NOT NULL REFERENCES [Nowhere]([Id]))")]
    [InlineData("CREATE PROCEDURE [Planted] AS SELECT [p].[Nmae] FROM [Projects] AS [p]")]
    [InlineData("CREATE PROCEDURE [Planted] AS SELECT [p].[Name] FROM [Projects] AS [p] LIMIT 10")]
    [InlineData("CREATE PROCEDURE [Planted] AS SELECT instr([p].[Name], 'x') FROM [Projects] AS [p] WHERE GREATEST(1, 2) = [p].[Sum]")]
    public void A_planted_mistake_is_found(string mistake)
    {
        using var server = Offline.SqlServer();
        Assert.All(ServerModel.Versions, version => Assert.NotEmpty(ServerModel.Problems(version, ServerModel.Schema(server).Append(mistake))));
    }

    [Fact]
    public async Task A_query_that_a_test_runs_on_sqlite_is_translated_for_sql_server_as_well()
    {
        await using var database = await Databases.New();
        await new ProjectListQuery(database.Open(), Given.Preparer(), new ProjectFilter(2020, "287002", null, "活动")).PageAsync(ProjectSort.Budget, descending: true, 1, 20);
        Assert.Contains(ServerTwin.Instance.Procedures, procedure =>
            procedure.Contains("ORDER BY [p].[Budget] DESC", StringComparison.Ordinal) && procedure.Contains("FETCH NEXT", StringComparison.Ordinal) && procedure.Contains("ESCAPE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_query_that_sql_server_cannot_run_fails_the_test_that_runs_it()
    {
        await using var database = await Databases.New();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Open().Projects.Where(p => EF.Functions.Glob(p.Name, "x*")).ToListAsync());
    }
}
