using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests;

/// <summary>A payment list on its way into the ledgers and back, on both databases.</summary>
public sealed class PaymentListBookingTests
{
    private static readonly DateTimeOffset November = new(2020, 11, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly string[] Headings = ["项目编码", "项目名称", "支付日期", "金额", "凭证号"];

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_list_is_checked_in_steps_imported_once_and_taken_back_exactly(string provider)
    {
        await using var database = await Databases.New(provider);
        var (preparer, projects) = await Bureau(database);
        var before = await Sums(database);
        string[][] rows =
        [
            [projects[0].Code.Text, "", "2020-03-05", "100", "记-1"], ["", projects[1].Name, "2020-06-05", "200.05", "记-2"],
            [projects[0].Code.Text, "", "2020-03-05", "100", "记-1"], [projects[1].Code.Text, "", "2020-10-05", "300", "记-3"], ["287-没有", "", "2020-10-05", "1", ""],
        ];
        var first = await Uploaded(database, preparer, rows);
        Assert.Equal([PaymentListVerdict.New, PaymentListVerdict.New, PaymentListVerdict.Duplicate, PaymentListVerdict.New, PaymentListVerdict.Wrong], await Checked(database, preparer, first, atOnce: 2));

        await Accepted(database, preparer, first);

        await using (var db = database.Open())
        {
            Assert.Equal([(0, 10_000L), (1, 20_005L), (1, 30_000L)], (await db.Disbursements.Where(line => line.ImportId == first).OrderBy(line => line.Id).ToListAsync()).Select(line => (projects.FindIndex(project => project.Id == line.ProjectId), line.Amount.Fen)));
            Assert.Equal(60_005 + before, await Sums(database));
            Assert.Equal(2, await db.ProjectEvents.CountAsync(e => e.Kind == Domain.History.ProjectEventKind.Imported));
            Assert.Equal(["Created", "Imported"], await db.AuditRows.Where(row => row.Subject == nameof(PaymentList)).OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
        }
        Assert.Equal([PaymentListVerdict.Duplicate, PaymentListVerdict.Duplicate, PaymentListVerdict.Duplicate, PaymentListVerdict.Duplicate, PaymentListVerdict.Wrong], await Checked(database, preparer, await Uploaded(database, preparer, rows)));

        await Undone(database, preparer, first);

        Assert.Equal(before, await Sums(database));
        await using (var db = database.Open())
        {
            Assert.Equal(0, await db.Disbursements.Where(line => line.ImportId == first).SumAsync(line => (long)line.Amount));
            Assert.Equal(ImportState.Undone, (await db.PaymentLists.FindAsync(first))!.State);
        }
        Assert.Equal(3, (await Checked(database, preparer, await Uploaded(database, preparer, rows))).Count(verdict => verdict == PaymentListVerdict.New));
    }

    [Fact]
    public async Task What_was_booked_meanwhile_stops_the_import_as_a_whole()
    {
        await using var database = await Databases.New();
        var (preparer, projects) = await Bureau(database);
        var list = await Uploaded(database, preparer, [[projects[0].Code.Text, "", "2020-03-05", "100", ""], [projects[1].Code.Text, "", "2020-03-05", "100", ""]]);
        await Checked(database, preparer, list);
        await Paid(database, preparer, projects[1].Id);

        Assert.Equal(PaymentListRules.LedgerUnchanged, (await Assert.ThrowsAsync<RuleBroken>(() => Accepted(database, preparer, list))).Rule);

        await using var db = database.Open();
        Assert.Equal(1, await db.Disbursements.CountAsync());
    }

    [Fact]
    public async Task A_booking_between_the_look_and_the_save_is_noticed()
    {
        await using var database = await Databases.New();
        var (preparer, projects) = await Bureau(database);
        var id = await Uploaded(database, preparer, [[projects[0].Code.Text, "", "2020-03-05", "100", ""]]);
        await Checked(database, preparer, id);
        await using var db = database.Open(preparer);
        var list = await db.PaymentLists.Include(list => list.Unit).SingleAsync(list => list.Id == id);
        list.Accept(false, preparer, November);
        await new PaymentListBooking(db, preparer, November).BookAsync(list);
        await Paid(database, preparer, projects[0].Id);

        await Assert.ThrowsAsync<StaleEdit>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_list_with_a_corrected_or_sealed_line_is_not_taken_back_and_each_is_named()
    {
        await using var database = await Databases.New();
        var (preparer, projects) = await Bureau(database);
        var list = await Uploaded(database, preparer, [[projects[0].Code.Text, "", "2020-03-05", "100", "记-1"], [projects[1].Code.Text, "", "2020-03-06", "100", "记-2"]]);
        await Checked(database, preparer, list);
        await Accepted(database, preparer, list);
        await using (var db = database.Open(preparer))
        {
            var project = await db.Projects.WithStandings().SingleAsync(project => project.Id == projects[0].Id);
            await db.Disbursements.Where(line => line.ProjectId == project.Id).LoadAsync();
            project.Refund(project.Disbursements[0], Given.Payment(40m, "2020-05-05"), null, preparer, November);
            await db.SaveChangesAsync();
        }

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => Undone(database, preparer, list));

        Assert.Equal(DisbursementRules.ImportUntouched, refused.Rule);
        Assert.Contains("记-1", Assert.Single(refused.Objections).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_actor_does_not_see_does_not_exist_for_the_check()
    {
        await using var database = await Databases.New();
        var (_, projects) = await Bureau(database);
        await using var db = database.Open();
        var other = new BudgetUnit("999", "别的部门");
        db.Units.Add(other);
        await db.SaveChangesAsync();
        var stranger = Given.Preparer("shengren", other);

        Assert.Equal([PaymentListVerdict.Wrong], await Checked(database, stranger, await Uploaded(database, stranger, [[projects[0].Code.Text, "", "2020-03-05", "100", ""]])));
    }

    private static async Task<(Actor, List<Project>)> Bureau(TestDatabase database)
    {
        var unit = Given.Unit();
        var year = Given.Year();
        // Standings carry their unit's number, which it has only once it is saved.
        await database.Save(Given.Project(Given.Details("287-0101-TST-0009", "还是草稿"), unit, year));
        List<Project> projects = [];
        foreach (var number in new[] { 1, 2 }) projects.Add(await database.Save(Given.Approved(Given.Details($"287-0101-TST-{number:0000}", $"第{number}个项目"), unit, year)));
        return (Given.Preparer(unit: unit), projects);
    }

    private static async Task<int> Uploaded(TestDatabase database, Actor actor, string[][] rows)
    {
        await using var db = database.Open(actor);
        var unit = await db.Units.SingleAsync(unit => unit.Path == actor.UnitPath);
        var list = new PaymentList(new("三月.xlsx", "", Headings, [], ColumnMapping.Propose(PaymentListColumns.Kind, Headings, null, null), rows.Length), await db.FiscalYears.SingleAsync(), unit, actor, November);
        db.PaymentLists.Add(list);
        db.PaymentListRows.AddRange(rows.Select((texts, i) => new PaymentListRow(list, i, new("支付", i + 2, [.. texts.Select((text, column) => new SheetCell($"{(char)('A' + column)}{i + 2}", text))]))));
        list.Map(list.Mapping, "", actor);
        await db.SaveChangesAsync();
        return list.Id;
    }

    private static async Task<List<PaymentListVerdict>> Checked(TestDatabase database, Actor actor, int id, int atOnce = 500)
    {
        for (var done = false; !done;)
        {
            await using var step = database.Open(actor);
            var list = await step.PaymentLists.Include(list => list.Unit).SingleAsync(list => list.Id == id);
            var rows = await step.PaymentListRows.OfList(id).Where(row => row.Position >= list.Checked).Take(atOnce).ToListAsync();
            var check = await new PaymentListCheckQuery(step, actor, list).ForAsync(rows, November);
            foreach (var row in rows) check.Judge(row);
            list.Count(rows, actor);
            await step.SaveChangesAsync();
            done = list.IsChecked;
        }
        await using var db = database.Open();
        return await db.PaymentListRows.OfList(id).Select(row => row.Verdict).ToListAsync();
    }

    private static async Task Accepted(TestDatabase database, Actor actor, int id)
    {
        await using var db = database.Open(actor);
        var list = await db.PaymentLists.Include(list => list.Unit).SingleAsync(list => list.Id == id);
        list.Accept(true, actor, November);
        await new PaymentListBooking(db, actor, November).BookAsync(list);
        await db.SaveChangesAsync();
    }

    private static async Task Undone(TestDatabase database, Actor actor, int id)
    {
        await using var db = database.Open(actor);
        var list = await db.PaymentLists.Include(list => list.Unit).SingleAsync(list => list.Id == id);
        list.Undo(actor, November);
        await new PaymentListBooking(db, actor, November).TakeBackAsync(list);
        await db.SaveChangesAsync();
    }

    private static async Task Paid(TestDatabase database, Actor actor, int id)
    {
        await using var db = database.Open(actor);
        (await db.Projects.WithStandings().SingleAsync(project => project.Id == id)).Pay(Given.Payment(1m), null, actor, November);
        await db.SaveChangesAsync();
    }

    // The ledger, the projects and the units say the same, or it is no sum.
    private static async Task<long> Sums(TestDatabase database)
    {
        await using var db = database.Open();
        var lines = await db.Disbursements.SumAsync(line => (long)line.Amount);
        Assert.Equal(lines, await db.Projects.SumAsync(project => (long)project.FiscalPaid + (long)project.OtherPaid));
        Assert.Equal(lines, await db.UnitStandings.Where(sum => sum.Month == 12).SumAsync(sum => sum.Actual));
        return lines;
    }
}
