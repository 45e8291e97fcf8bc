using BudgetPerformance.Data.Queries;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Queries;

public sealed class DeskQueryTests
{
    /// <summary>The menu asks for it on everybody's every page.</summary>
    [Fact]
    public async Task What_a_desk_asks_of_statements_and_uploads_is_one_query_each_and_found_by_index()
    {
        await using var database = await Databases.New();
        await Bulk.FillAsync(database.Open(), 3 * Bulk.ProjectsInBureau, indicators: 0);
        var recorded = new RecordedQueries();
        await using var db = recorded.Open(database.Open().Database.GetConnectionString()!);
        var head = Bulk.Head(1) with { UnitId = await database.Open().Units.Where(unit => unit.Path == Bulk.Head(1).UnitPath).Select(unit => unit.Id).SingleAsync() };

        Assert.Equal([new StatementCount(2020, 0, 1 + Bulk.UnitsInBureau)], await db.CountedFor(head).ToListAsync());
        Assert.Single(await new OwedStatementsQuery(db, head).ListAsync());
        var uploads = new WaitingUploadsQuery(db, head);
        Assert.Equal((0, 0), (await uploads.CountAsync(), (await uploads.ListAsync(20)).Count));

        var plans = await recorded.PlansAsync(db);
        Assert.Equal(4, plans.Count);
        // Of a handful of years, and of the parts of a query that are made while it runs, everything is read.
        Assert.All(plans.SelectMany(plan => plan.Steps), step => Assert.DoesNotMatch("^SCAN (?!FiscalYears|CONSTANT)[A-Z]", step));
        Assert.All(plans.Where(plan => plan.Text.Contains("\"BookImports\"", StringComparison.Ordinal)), plan => Assert.All(Uploads, table => Assert.Contains(plan.Steps, step => step.Contains($"IX_{table}_UploadedById (UploadedById=?)", StringComparison.Ordinal))));
    }

    private static readonly string[] Uploads = ["BookImports", "TemplateUploads", "PaymentLists"];
}
