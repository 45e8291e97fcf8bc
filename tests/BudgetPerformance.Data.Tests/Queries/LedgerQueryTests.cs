using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Queries;

public sealed class LedgerQueryTests
{
    private static readonly DateTimeOffset November = new(2020, 11, 2, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Lines_are_found_by_year_day_fund_kind_and_text_and_add_up()
    {
        await using var database = await Databases.New();
        var unit = await database.SavedUnit();
        var actor = Given.Preparer(unit: unit);
        var project = Given.Approved(Given.Details(name: "走访%慰问"), unit);
        project.Pay(Given.Payment(100, "2020-01-31", voucher: "记-0131"), null, actor, November);
        project.Pay(Given.Payment(200.05m, "2020-02-01", voucher: "记-0201"), null, actor, November);
        await database.Save(project);
        var seer = Given.Preparer(unit: unit);

        async Task<(int, long)> Found(LedgerFilter filter)
        {
            var query = new LedgerQuery(database.Open(), seer, filter);
            var totals = await query.TotalsAsync();
            Assert.Equal(totals.Count, (await query.PageAsync(1, 50)).Count);
            Assert.Equal(totals.Amount.Fen, await query.AllAsync().Select(row => (decimal)row.Amount.Fen).SumAsync());
            return (totals.Count, totals.Amount.Fen);
        }

        Assert.Equal((2, 30_005), await Found(new()));
        Assert.Equal((0, 0), await Found(new(Year: 2019)));
        Assert.Equal((1, 10_000), await Found(new(Until: new(2020, 1, 31))));
        Assert.Equal((1, 20_005), await Found(new(From: new(2020, 2, 1), Source: FundSource.Fiscal, Kind: DisbursementKind.Payment)));
        Assert.Equal((0, 0), await Found(new(Source: FundSource.Other)));
        Assert.Equal((1, 20_005), await Found(new(Text: "0201")));
        Assert.Equal((2, 30_005), await Found(new(Text: "访%慰")));
        Assert.Equal((0, 0), await Found(new(Text: "访_慰")));
        Assert.Equal((0, 0), await Found(new(UnitCode: "999")));
        Assert.Equal((2, 30_005), await Found(new(ProjectId: project.Id)));
    }

    [Fact]
    public async Task Reasons_are_owed_at_the_current_checkpoint_by_those_who_may_give_them()
    {
        await using var database = await Databases.New();
        var unit = await database.SavedUnit();
        var preparer = Given.Preparer(unit: unit);
        var (behind, urged, explained) = (Given.Approved(Given.Details("1", "滞后"), unit), Given.Approved(Given.Details("2", "被催"), unit), Given.Approved(Given.Details("3", "已说明"), unit));
        foreach (var project in new[] { behind, urged, explained }) project.Pay(Given.Payment(100, "2020-07-01"), null, preparer, November);
        urged.Urge(10, Given.Person("lingdao", "凌道", unit, Role.LeaderInCharge), November);
        explained.Explain(10, DeviationCauses.Other, "原因", "措施", preparer, November);
        foreach (var project in new[] { behind, urged, explained }) await database.Save(project);

        var (first, count, urgedCount) = await new OwedReasonsQuery(database.Open(), preparer, new(2020, 11, 3)).ListAsync(20);
        Assert.Equal((2, 1), (count, urgedCount));
        Assert.Equal(["被催", "滞后"], first.Select(reason => reason.Name));
        Assert.Equal((10, "凌道", ProgressStatus.FarBehind), (first[0].Month, first[0].UrgedBy, first[0].Status));
        Assert.Equal(0, await new OwedReasonsQuery(database.Open(), Given.Reviewer(unit: unit), new(2020, 11, 3)).CountAsync());
        Assert.Equal(0, await new OwedReasonsQuery(database.Open(), preparer, new(2020, 2, 3)).CountAsync());
    }

    [Fact]
    public async Task Lists_of_lines_find_them_by_index_and_never_read_them_all()
    {
        await using var database = await Databases.New();
        await using var db = database.Open();
        await Bulk.FillAsync(db, 3 * Bulk.ProjectsInBureau, indicators: 0);
        var found = db.Projects.VisibleTo(Bulk.Head(1)).OfYear(2020).Join(db.Disbursements.Where(line => line.PaidOn >= new DateOnly(2020, 1, 1)), p => p.Id, line => line.ProjectId, (_, line) => line)
            .OrderByDescending(line => line.PaidOn).ThenByDescending(line => line.Id).Select(line => line.Id).Take(50);

        await using var command = found.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await db.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
        Assert.Contains(plan, line => line.Contains("IX_Disbursements_ProjectId_PaidOn", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line.StartsWith("SCAN", StringComparison.Ordinal));
    }
}
