using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests;

public sealed class RejudgingTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Another_set_of_rules_is_data_alone_and_leaves_statuses_turns_and_sums_as_if_it_had_been_there_from_the_start(string provider)
    {
        await using var database = await Databases.New(provider);
        var (unit, year) = await Filed(database);
        for (var i = 0; i < 12; i++)
        {
            var project = Given.Approved(Given.Details($"287-{i}", budget: 10), unit, year);
            project.Pay(Given.Payment(1_000m * (i + 1), "2020-02-03"), null, Given.Preparer(unit: unit), Later);
            project.Pay(Given.Payment(4_500m * (24 - i), "2020-08-03", reason: "超支"), null, Given.Preparer(unit: unit), Later);
            await database.Save(project);
        }
        var before = await StatusesAsync(database);

        var changed = await JudgeAsync(database, StatusRules.Points);
        Assert.True(changed > 0);
        Assert.NotEqual(before, await StatusesAsync(database));
        await AsJudgedOneByOne(database);
        await SumsAddUp(database);

        Assert.Equal(0, await JudgeAsync(database, StatusRules.Points));
        await JudgeAsync(database, StatusRules.Ratio);
        Assert.Equal(before, await StatusesAsync(database));
        await SumsAddUp(database);
    }

    [Fact]
    public async Task A_booking_judged_by_the_old_rules_is_not_saved_under_the_new()
    {
        await using var database = await Databases.New();
        var (unit, year) = await Filed(database);
        await database.Save(Given.Approved(unit: unit, year: year));
        await using var db = database.Open();
        var project = await db.Projects.WithForm().SingleAsync();
        project.Pay(Given.Payment(), null, Given.Preparer(unit: project.Unit), Later);

        await JudgeAsync(database, StatusRules.Points);

        await Assert.ThrowsAsync<StaleEdit>(() => db.SaveChangesAsync());
        await SumsAddUp(database);
    }

    private static readonly DateTimeOffset Later = new(2020, 12, 1, 1, 0, 0, TimeSpan.Zero);

    // A ledger begins with the number of its unit.
    private static async Task<(BudgetUnit, FiscalYear)> Filed(TestDatabase database)
    {
        var (unit, year) = (Given.Unit(), Given.Year());
        await using var db = database.Open();
        db.AddRange(unit, year);
        await db.SaveChangesAsync();
        return (unit, year);
    }

    private static async Task<int> JudgeAsync(TestDatabase database, StatusRules rules)
    {
        await using var db = database.Open();
        return await db.Decide(async () =>
        {
            (await db.FiscalYears.SingleAsync()).JudgeBy(rules);
            await db.SaveChangesAsync();
            return await db.RejudgeAsync(2020, rules);
        });
    }

    private static Task<List<string>> StatusesAsync(TestDatabase database) => database.Open().Standings
        .OrderBy(s => s.ProjectId).ThenBy(s => s.Month).Select(s => s.ProjectId + " " + s.Month + " " + s.Status + " " + s.StatusBefore + " " + s.Turn).ToListAsync();

    private static async Task AsJudgedOneByOne(TestDatabase database)
    {
        foreach (var project in await database.Open().Projects.WithForm().ToListAsync())
        {
            var stored = project.Standings.Select(s => (s.Status, s.StatusBefore, s.Turn)).ToList();
            project.Judge();
            Assert.Equal(project.Standings.Select(s => (s.Status, s.StatusBefore, s.Turn)), stored);
        }
    }

    private static async Task SumsAddUp(TestDatabase database)
    {
        var standings = await database.Open().Standings.AsNoTracking().ToListAsync();
        foreach (var sum in await database.Open().UnitStandings.AsNoTracking().ToListAsync())
            Assert.Equal(sum, standings.Where(s => s.UnitId == sum.UnitId && s.Month == sum.Month).Select(s => UnitStanding.Of(s, 1)).Aggregate((a, b) => a + b));
    }
}
