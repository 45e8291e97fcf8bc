using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Departments;

public sealed class StatementStorageTests
{
    private static readonly HashSet<Guid> None = [];

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_saved_is_read_back_to_the_last_character(string provider)
    {
        await using var database = await Databases.New(provider);
        var details = new StatementDetails(
            " 𠮷䶮 %_[]'\"\\\n第二段", new(Numbering.Circled, ["一", "“二”\n续"]), Numbering.BracketedArabic,
            [.. Enumerable.Range(0, 30).Select(i => new DutyDetails(null, $"职责{i}", string.Concat(Enumerable.Repeat("说明，", 500)), i % 2 == 0 ? "" : Duty.UsualLeadIn, new(Numbering.HalfBracketed, [$"细化{i}", "<b>&amp;"])))],
            new(Numbering.Bare, ["保障"]));
        var saved = await database.Save(Given.Statement(details));

        var found = await database.Open().Statements.WithDuties().WithHistory().SingleAsync();

        Assert.Equal(saved.Details, found.Details);
        Assert.Equal(details, found.Details with { Duties = [.. found.Details.Duties.Select(duty => duty with { Id = null })] });
        Assert.Equal(found.Details, Assert.Single(found.Events).Details);
        Assert.Equal(Given.Morning, found.Events[0].At);
        Assert.Equal((2020, "287002"), (found.FiscalYear.Year, found.Unit.Code));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_change_of_order_additions_and_removals_are_kept_and_told_in_the_audit_trail(string provider)
    {
        await using var database = await Databases.New(provider);
        await database.Save(Given.Statement(), Given.Preparer());
        await using (var db = database.Open(Given.Preparer()))
        {
            var statement = await db.Statements.WithDuties().SingleAsync();
            var details = statement.Details;
            statement.Revise(details with { Duties = [details.Duties[1], Given.Duty("新的")] }, None, Given.Preparer(), Given.Morning, Guid.NewGuid());
            await db.SaveChangesAsync();
        }

        Assert.Equal(["特困离退休干部帮扶", "新的"], (await database.Open().Statements.WithDuties().SingleAsync()).Duties.Select(duty => duty.Title));
        Assert.Equal(2, await database.Open().Duties.CountAsync());
        var told = await database.Open().AuditRows.Where(row => row.Subject == nameof(DepartmentStatement)).OrderBy(row => row.Id).ToListAsync();
        Assert.Equal([("Drafted", "287002/2020"), ("Revised", "287002/2020")], told.Select(row => (row.Action, row.SubjectId)));
        Assert.Contains(told[1].Changes, change => change is { Field: "Duties[1].Title", After: "新的" });
        Assert.Equal("田宝", told[1].ActorName);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_second_of_two_saves_is_refused_and_changes_nothing(string provider)
    {
        await using var database = await Databases.New(provider);
        await database.Save(Given.Statement());
        await Revise(database, 1, details => details with { Duties = [] });

        await Assert.ThrowsAsync<StaleEdit>(() => Revise(database, 1, details => details with { Lead = "后保存的" }));

        var (mine, theirs) = (database.Open(), database.Open());
        var (seen, same) = (await mine.Statements.WithDuties().SingleAsync(), await theirs.Statements.WithDuties().SingleAsync());
        seen.Revise(seen.Details with { Duties = [Given.Duty("我的")] }, None, Given.Preparer(), Given.Morning, Guid.NewGuid());
        same.Revise(same.Details with { Duties = [Given.Duty("他的")] }, None, Given.Preparer(), Given.Morning, Guid.NewGuid());
        await theirs.SaveChangesAsync();
        await Assert.ThrowsAsync<StaleEdit>(() => mine.SaveChangesAsync());
        var kept = await database.Open().Statements.WithDuties().WithHistory().SingleAsync();
        Assert.Equal(("他的", 3, 3), (Assert.Single(kept.Duties).Title, kept.Version, kept.Events.Count));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_unit_has_one_statement_a_year_and_the_same_page_makes_one(string provider)
    {
        await using var database = await Databases.New(provider);
        var (unit, year, key) = (Given.Unit(), Given.Year(), Guid.NewGuid());
        await database.Save(Given.Statement(unit: unit, year: year));

        Assert.Equal(StatementRules.StatementUnique, (await Assert.ThrowsAsync<RuleBroken>(() => database.Save(Given.Statement(unit: unit, year: year)))).Rule);
        await database.Save(Given.Statement(unit: unit, year: Given.Year(2021), submitKey: key));
        await Assert.ThrowsAsync<SentTwice>(() => database.Save(Given.Statement(unit: unit, year: Given.Year(2022), submitKey: key)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_link_is_kept_found_and_holds_its_duty(string provider)
    {
        await using var database = await Databases.New(provider);
        var unit = await database.SavedUnit();
        var statement = await database.Save(Given.Statement(unit: unit));
        var project = await database.Save(Given.Project(unit: unit, year: statement.FiscalYear));
        await using (var db = database.Open())
        {
            var linked = await db.Projects.WithForm().WithDuty().SingleAsync();
            var open = await db.Duties.OpenTo(linked).ToListAsync();
            linked.Serve(open.Single(duty => duty.Position == 1), Given.Preparer(unit: unit), Given.Morning);
            await db.SaveChangesAsync();
        }

        Assert.Equal("特困离退休干部帮扶", (await database.Open().Projects.WithDuty().SingleAsync()).Duty!.Title);
        Assert.Equal(1, Assert.Single(await database.Open().Projects.ServingAsync(statement.Id)).Value);
        Assert.Equal("Linked", (await database.Open().AuditRows.Where(row => row.ProjectId == project.Id).OrderBy(row => row.Id).LastAsync()).Action);
        Assert.Equal(StatementRules.DutyHasNoProjects, (await Assert.ThrowsAsync<RuleBroken>(() => Revise(database, 1, details => details with { Duties = [details.Duties[0]] }))).Rule);
        Assert.Equal(2, await database.Open().Duties.CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_project_is_not_linked_to_a_duty_that_has_just_gone(string provider)
    {
        await using var database = await Databases.New(provider);
        var unit = await database.SavedUnit();
        var statement = await database.Save(Given.Statement(unit: unit));
        await database.Save(Given.Project(unit: unit, year: statement.FiscalYear));
        await using var db = database.Open();
        var project = await db.Projects.WithForm().WithDuty().SingleAsync();
        project.Serve((await db.Duties.OpenTo(project).ToListAsync()).Single(duty => duty.Position == 1), Given.Preparer(unit: unit), Given.Morning);
        await Revise(database, 1, details => details with { Duties = [details.Duties[0]] });

        Assert.Equal(StatementRules.DutyWithinReach, (await Assert.ThrowsAsync<RuleBroken>(() => db.SaveChangesAsync())).Rule);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Statements_are_seen_from_above_and_their_duties_from_below(string provider)
    {
        await using var database = await Databases.New(provider);
        var department = Given.Department();
        var unit = Given.Unit(department: department);
        await database.Save(Given.Statement(unit: unit));
        await database.Save(Given.Statement(unit: department));

        Assert.Equal(2, await database.Open().Statements.VisibleTo(Given.Preparer(unit: department)).OfYear(2020).CountAsync());
        Assert.Equal(1, await database.Open().Statements.VisibleTo(Given.Preparer(unit: unit)).CountAsync());
        Assert.Equal(0, await database.Open().Statements.VisibleTo(Given.Person("xitong", "席彤", department, Role.SystemAdministrator)).CountAsync());
        Assert.Equal(["287", "287002"], await database.Open().Statements.Above(unit.Path).Select(statement => statement.Unit.Code).ToListAsync());
    }

    private static async Task Revise(TestDatabase database, int seen, Func<StatementDetails, StatementDetails> change)
    {
        await using var db = database.Open();
        var statement = await db.Statements.WithDuties().SingleAsync();
        statement.Revise(change(statement.Details), None, Given.Preparer(unit: statement.Unit), Given.Morning.AddHours(1), Guid.NewGuid());
        db.Expect(statement, seen);
        await db.SaveChangesAsync();
    }
}
