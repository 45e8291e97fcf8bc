using System.Data.Common;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Disbursements;

public sealed class LedgerStorageTests
{
    private static readonly DateTimeOffset November = new(2020, 11, 2, 2, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_payment_is_kept_with_its_event_its_audit_row_and_its_sums(string provider)
    {
        await using var database = await Databases.New(provider);
        var id = (await database.Save(Given.Approved(unit: await database.SavedUnit()))).Id;

        await Book(database, id, (project, actor) => project.Pay(Given.Payment(1234.56m), null, actor, November, Guid.NewGuid()));

        var db = database.Open();
        var line = await db.Disbursements.SingleAsync();
        Assert.Equal((id, 123_456, "记-0312", new DateOnly(2020, 3, 12)), (line.ProjectId, line.Amount.Fen, line.Voucher, line.PaidOn));
        Assert.All(await db.UnitStandings.ToListAsync(), sum => Assert.Equal((1, 123_456), (sum.Projects, sum.Actual)));
        Assert.All(await db.Standings.ToListAsync(), standing => Assert.Equal(123_456, standing.Actual.Fen));
        var told = Assert.Single((await db.AuditRows.SingleAsync(row => row.Action == nameof(ProjectEventKind.Paid))).Changes);
        Assert.Equal(nameof(ProjectEvent.Opinion), told.Field);
        Assert.Contains("1234.56 元，凭证 记-0312", told.After, StringComparison.Ordinal);
        Assert.Contains(told.After, (await db.ProjectEvents.SingleAsync(e => e.Kind == ProjectEventKind.Paid)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payment_whose_sums_cannot_be_kept_is_not_kept_either()
    {
        await using var database = await Databases.New();
        var id = (await database.Save(Given.Approved(unit: await database.SavedUnit()))).Id;
        await database.Open().Database.ExecuteSqlRawAsync("CREATE TRIGGER Fault BEFORE UPDATE ON UnitStandings BEGIN SELECT RAISE(ABORT, 'fault'); END");

        await Assert.ThrowsAnyAsync<DbException>(() => Book(database, id, (project, actor) => project.Pay(Given.Payment(), null, actor, November)));

        var db = database.Open();
        Assert.Equal((0, 0, 0), (await db.Disbursements.CountAsync(), await db.ProjectEvents.CountAsync(e => e.Kind == ProjectEventKind.Paid), await db.AuditRows.CountAsync(row => row.Action == nameof(ProjectEventKind.Paid))));
        Assert.All(await db.Standings.ToListAsync(), standing => Assert.Equal(Money.Zero, standing.Actual));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_two_who_pay_at_once_the_second_is_told_and_can_book_on_what_the_first_left(string provider)
    {
        await using var database = await Databases.New(provider);
        var id = (await database.Save(Given.Approved(unit: await database.SavedUnit()))).Id;
        var (mine, theirs) = (await Opened(database, id), await Opened(database, id));
        mine.Project.Pay(Given.Payment(300), null, mine.Actor, November);
        theirs.Project.Pay(Given.Payment(200), null, theirs.Actor, November);
        await theirs.Db.SaveChangesAsync();

        await Assert.ThrowsAsync<StaleEdit>(() => mine.Db.SaveChangesAsync());
        Assert.Equal(20_000, (await database.Open().Projects.SingleAsync()).Paid.Fen);

        await Book(database, id, (project, actor) => project.Pay(Given.Payment(300), null, actor, November));
        Assert.Equal(50_000, (await database.Open().UnitStandings.SingleAsync(sum => sum.Month == 12)).Actual);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_has_been_booked_stays(string provider)
    {
        await using var database = await Databases.New(provider);
        var id = (await database.Save(Given.Approved(unit: await database.SavedUnit()))).Id;
        await Book(database, id, (project, actor) => project.Pay(Given.Payment(), null, actor, November));
        await Book(database, id, (project, actor) => project.Explain(10, DeviationCauses.Funding, "资金到位晚", "抓紧支付", actor, November));
        await Book(database, id, (project, _) => project.Adjust(new(AdjustmentKind.Supplement, new(2020, 7, 1), Money.Of(100, MoneyUnit.Yuan), FundSource.Fiscal, "北财预〔2020〕1号", "新增任务"), null, Given.Reviewer(unit: project.Unit), November));
        await database.Prepare();
        foreach (var table in new[] { "Disbursements", "BudgetAdjustments", "DeviationExplanations" })
            foreach (var statement in new[] { $"UPDATE {table} SET EnteredBy = 'x'", $"DELETE FROM {table}" })
                await Assert.ThrowsAnyAsync<DbException>(() => database.Open().Database.ExecuteSqlRawAsync(statement));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_ledger_is_read_in_the_order_of_entry_with_what_each_line_puts_right(string provider)
    {
        await using var database = await Databases.New(provider);
        var id = (await database.Save(Given.Approved(unit: await database.SavedUnit()))).Id;
        await Book(database, id, (project, actor) => project.Pay(Given.Payment(500, voucher: "记-1"), null, actor, November));
        await Book(database, id, (project, actor) => project.Pay(Given.Payment(400, "2020-02-01", voucher: "记-2"), null, actor, November));
        await Book(database, id, (project, actor) => project.Refund(project.Disbursements[0], Given.Payment(50, "2020-04-01", voucher: "记-3"), null, actor, November));

        var project = await database.Open().Projects.WithLedger().SingleAsync();

        Assert.Equal(["记-1", "记-2", "记-3"], project.Disbursements.Select(line => line.Voucher));
        Assert.Same(project.Disbursements[0], project.Disbursements[2].Corrects);
        Assert.Equal(45_000, project.Now(project.Disbursements[0]).Fen);
    }

    [Fact]
    public async Task Sums_of_units_are_sums_of_standings_are_sums_of_lines_after_any_history()
    {
        await using var database = await Databases.New();
        var (unit, year) = (await database.SavedUnit(), Given.Year());
        for (var seed = 1; seed <= 50; seed++) await Live(database, new Random(seed), await database.Save(Given.Approved(Given.Details($"287-{seed:000}"), unit, year)));

        var db = database.Open();
        var (standings, lines, adjustments) = (await db.Standings.ToListAsync(), await db.Disbursements.ToListAsync(), await db.Adjustments.ToListAsync());
        Assert.True(lines.Count > 100 && adjustments.Count > 20, $"{lines.Count} lines, {adjustments.Count} adjustments");
        Assert.All(standings, standing =>
        {
            Assert.Equal(lines.Where(line => line.ProjectId == standing.ProjectId && line.PaidOn.Month <= standing.Month).Sum(line => line.Amount.Fen), standing.Actual.Fen);
            Assert.Equal(5_000_000 + adjustments.Where(row => row.ProjectId == standing.ProjectId && row.DecidedOn.Month <= standing.Month).Sum(row => row.Amount.Fen), standing.Budget.Fen);
        });
        foreach (var sum in await db.UnitStandings.ToListAsync())
        {
            var ours = standings.Where(standing => standing.Month == sum.Month).ToList();
            Assert.Equal(
                (50, ours.Sum(s => s.Budget.Fen), ours.Sum(s => s.Planned.Fen), ours.Sum(s => s.Actual.Fen), ours.Sum(s => s.Missing.Fen), ours.Count(s => s.Status.NeedsReason() && !s.IsExplained)),
                (sum.Projects, sum.Budget, sum.Planned, sum.Actual, sum.Missing, sum.Unexplained));
            Assert.All(Enum.GetValues<ProgressStatus>(), status => Assert.Equal(ours.Count(standing => standing.Status == status), sum.Counts[status]));
        }
    }

    private static async Task Live(TestDatabase database, Random random, Project saved)
    {
        for (var save = 0; save < 4; save++)
            await Book(database, saved.Id, (project, actor) =>
            {
                for (var i = 0; i < 3; i++)
                    try
                    {
                        Happen(project, actor, random);
                    }
                    catch (RuleBroken)
                    {
                        // Refused is as good as booked: it must leave no trace.
                    }
                project.Pay(Payment(random), null, actor, November);
            });
    }

    private static void Happen(Project project, Actor actor, Random random)
    {
        var payment = project.Disbursements.Where(line => line.Kind == DisbursementKind.Payment && line.Id > 0).OrderBy(_ => random.Next()).FirstOrDefault();
        switch (random.Next(5))
        {
            case 0: project.Pay(Payment(random), null, actor, November); break;
            case 1 when payment is not null: project.Refund(payment, Payment(random), null, actor, November); break;
            case 2 when payment is not null: project.Correct(payment, new Money(random.Next(0, 900_000)), payment.PaidOn, "核对凭证", null, actor, November); break;
            case 3:
                project.Adjust(new((AdjustmentKind)random.Next(2), Day(random), new Money(random.Next(1, 1_000_000)), FundSource.Fiscal, "北财预〔2020〕1号", "年中调整"), null, Given.Reviewer(unit: project.Unit), November);
                break;
            default: project.Explain(project.Standings[random.Next(4)].Month, DeviationCauses.Other, "进度推迟", "加快支付", actor, November); break;
        }
    }

    private static Payment Payment(Random random) => new(Day(random), new Money(random.Next(1, 900_000)), FundSource.Fiscal, "", "活动支出", "超出部分经批准");

    private static DateOnly Day(Random random) => new DateOnly(2020, 1, 1).AddDays(random.Next(0, 300));

    private static async Task Book(TestDatabase database, int id, Action<Project, Actor> verb)
    {
        var (db, project, actor) = await Opened(database, id);
        await using (db)
        {
            verb(project, actor);
            await db.SaveChangesAsync();
        }
    }

    private static async Task<(BudgetDbContext Db, Project Project, Actor Actor)> Opened(TestDatabase database, int id)
    {
        var db = database.Open();
        var project = await db.Projects.WithForm().WithLedger().SingleAsync(found => found.Id == id);
        return (db, project, Given.Preparer(unit: project.Unit));
    }
}
