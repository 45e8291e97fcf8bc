using System.Data.Common;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Queries;

public sealed class QueryPlanTests
{
    /// <summary>Reading a whole table here would make everybody's page slower with every bureau that joins.</summary>
    [Theory]
    [InlineData(2020, null, null, null)]
    [InlineData(null, null, null, null)]
    [InlineData(2020, "1000003", null, null)]
    [InlineData(2020, null, ReviewState.Submitted, "活动")]
    public async Task A_list_finds_its_projects_by_index_and_never_reads_them_all(int? year, string? unit, ReviewState? state, string? text)
    {
        await using var database = await Databases.New();
        await using var db = database.Open();
        await Bulk.FillAsync(db, 3 * Bulk.ProjectsInBureau, indicators: 0);
        var found = db.Projects.VisibleTo(Bulk.Head(1)).Matching(new ProjectFilter(year, unit, state, text));

        foreach (var query in Enum.GetValues<ProjectSort>().Select(sort => found.SortedBy(sort, descending: true).Select(p => p.Id).Take(20)))
            await FindsByIndex(query);
        await FindsByIndex(found.Select(p => p.Id));
        Assert.Equal(Bulk.ProjectsInBureau, (await new ProjectListQuery(db, Bulk.Head(1), new ProjectFilter()).TotalsAsync()).Count);
    }

    private static async Task FindsByIndex(IQueryable<int> query)
    {
        var plan = await Plan(query);
        Assert.DoesNotContain("SCAN p", plan, StringComparison.Ordinal);
        Assert.Contains("SEARCH u USING INDEX IX_Units_Path", plan, StringComparison.Ordinal);
        Assert.Contains("SEARCH p USING INDEX IX_Projects_", plan, StringComparison.Ordinal);
    }

    private static async Task<string> Plan(IQueryable<int> query)
    {
        await using DbCommand command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        if (command.Connection!.State != System.Data.ConnectionState.Open) await command.Connection.OpenAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(3));
        return string.Join('\n', lines).Replace("COVERING INDEX", "INDEX", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);
    }
}
