using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Queries;

/// <summary>How SQLite finds what a dashboard shows, of a whole province and of one bureau in it.</summary>
public sealed class DashboardPlanTests
{
    private static readonly DateOnly November = new(BulkProvince.Year, 11, 20);

    [Fact]
    public async Task Whatever_a_dashboard_shows_is_found_by_index()
    {
        await using var database = await Databases.New();
        await BulkProvince.FillAsync(database.Open(), projects: 6_000, indicators: 0, lines: 5, pastYears: 2);
        var recorded = new RecordedQueries();
        await using var db = recorded.Open(database.Open().Database.GetConnectionString()!);
        foreach (var actor in new[] { BulkProvince.Governor, BulkProvince.Head(7) }) await LookAtEverything(db, actor);

        var plans = await recorded.PlansAsync(db);
        Assert.All(plans, plan => Assert.DoesNotContain(plan.Steps, step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !Small.Any(table => step.StartsWith($"SCAN {table}", StringComparison.Ordinal))));
        Assert.All(await PlansOfOwedReasons(database), plan => Assert.Contains(plan.Steps, step => step.Contains("IX_Standings_Year_Month_UnitPath (Year=? AND Month=? AND UnitPath>? AND UnitPath<?)", StringComparison.Ordinal)));
        // Of a province's projects only those are read that wait for approval.
        Assert.Contains("SEARCH Projects USING INDEX IX_Projects_Waiting (UnitId=? AND Year=?)", plans.Single(plan => plan.Text.Contains("<> 'Approved'", StringComparison.Ordinal)).Steps);
        // The worst of many are walked to, never sorted.
        Assert.All(plans.Where(plan => plan.Text.Contains("ORDER BY \"s\".\"Missing\"", StringComparison.Ordinal)), plan => Assert.Single(plan.Steps));
    }

    // A handful of years, and the parts of a query that are made while it runs.
    private static readonly string[] Small = ["FiscalYears", "(", "CONSTANT"];

    private static async Task<IEnumerable<(string Text, IReadOnlyList<string> Steps)>> PlansOfOwedReasons(TestDatabase database)
    {
        var recorded = new RecordedQueries();
        await using var db = recorded.Open(database.Open().Database.GetConnectionString()!);
        var (_, count, _) = await new OwedReasonsQuery(db, BulkProvince.Head(7) with { Roles = new HashSet<Role> { Role.Preparer } }, November).ListAsync(10);
        Assert.InRange(count, 10, BulkProvince.ProjectsInBureau);
        return (await recorded.PlansAsync(db)).Where(plan => plan.Text.Contains("\"Standings\"", StringComparison.Ordinal));
    }

    private static async Task LookAtEverything(BudgetDbContext db, Actor actor)
    {
        var scope = (await DashboardScope.FindAsync(db, actor, null, null, null, November))!;
        Assert.Equal((BulkProvince.Year, 10), (scope.Year.Year, scope.Checkpoint.Month));
        var dashboard = await new DashboardQuery(db, scope).RunAsync();
        Assert.Equal((actor.UnitPath == BulkProvince.Governor.UnitPath ? 6_000 : BulkProvince.ProjectsInBureau, DashboardQuery.WorstShown), (dashboard.Now.Projects, dashboard.Worst.Count));
        Assert.Equal(2, dashboard.Forecast!.PastYears);
        var standings = dashboard.Standings;
        foreach (var filter in Enum.GetValues<ProgressStatus>().Select(status => new StandingFilter(status)).Append(new()).Append(new(Unexplained: true)))
            Assert.Equal(Math.Min(20, standings.CountOf(filter)), (await standings.PageAsync(filter, 1, 20)).Count);
        await ProjectProgress.LoadAsync(db, await standings.ToUrgeAsync(DateTimeOffset.UtcNow, 20), scope.Checkpoint);
    }
}
