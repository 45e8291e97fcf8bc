using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Auditing;

public sealed class AuditTrailTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Every_step_of_a_project_has_its_event_and_its_audit_row(string provider)
    {
        await using var database = await Databases.New(provider);
        var unit = Given.Unit();
        var (preparer, reviewer) = (Given.Preparer(unit: unit), Given.Reviewer(unit: unit));
        var id = (await database.Save(Given.Project(unit: unit), preparer)).Id;
        foreach (var (actor, step) in new (Actor, Action<Project>)[]
        {
            (preparer, p => p.Revise(Given.Details(name: "改名"), preparer, Given.Morning, Guid.NewGuid())),
            (preparer, p => p.Submit(preparer, Given.Morning)),
            (reviewer, p => p.Return("请补充依据", reviewer, Given.Morning)),
        })
        {
            database.Clock.Advance(TimeSpan.FromHours(1));
            await using var db = database.Open(actor);
            step(await db.Projects.WithForm().SingleAsync(p => p.Id == id));
            await db.SaveChangesAsync();
        }

        var rows = await database.Open().AuditRows.Where(row => row.ProjectId == id).OrderBy(row => row.Id).ToListAsync();
        var project = await database.Open().Projects.WithHistory().SingleAsync();

        Assert.Equal(["Drafted", "Revised", "Submitted", "Returned"], rows.Select(row => row.Action));
        Assert.Equal(project.Events.Select(e => e.Kind.ToString()), rows.Select(row => row.Action));
        Assert.Equal(["tianbao", "tianbao", "tianbao", "shenhe"], rows.Select(row => row.ActorId));
        Assert.All(rows, row => Assert.Equal(project.UnitId, row.UnitId));
        Assert.Equal(new FieldChange(ProjectFields.Name, "走访慰问经费", "改名"), Assert.Single(rows[1].Changes));
        Assert.Contains(new FieldChange(ProjectFields.Budget, "", "5.00"), rows[0].Changes);
        Assert.Equal(TimeSpan.FromHours(3), rows[3].At - rows[0].At);
    }

    [Fact]
    public async Task A_save_whose_audit_row_cannot_be_written_saves_nothing()
    {
        await using var database = await Databases.New();
        var id = (await database.Save(Given.Project())).Id;
        await database.Open().Database.ExecuteSqlRawAsync("CREATE TRIGGER Fault BEFORE INSERT ON AuditRows BEGIN SELECT RAISE(ABORT, 'fault'); END");
        await using var db = database.Open();
        var project = await db.Projects.WithForm().SingleAsync();
        project.Revise(Given.Details(name: "不应保存") with { Indicators = [] }, Given.Preparer(unit: project.Unit), Given.Morning, Guid.NewGuid());

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        var kept = await database.Open().Projects.WithHistory().SingleAsync(p => p.Id == id);
        Assert.Equal(("走访慰问经费", 1, 3, 1), (kept.Name, kept.Version, kept.Indicators.Count, kept.Events.Count));
    }

    [Fact]
    public async Task A_project_changed_behind_its_verbs_is_not_saved()
    {
        await using var database = await Databases.New();
        await database.Save(Given.Project());
        await using var db = database.Open();
        var project = await db.Projects.SingleAsync();
        db.Entry(project).Property(p => p.Name).CurrentValue = "绕过";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Units_years_and_accounts_are_audited_and_passwords_are_not_told(string provider)
    {
        await using var database = await Databases.New(provider);
        var security = Given.Person("anquan", "安全", null, Role.SecurityAdministrator);
        await using var db = database.Open(security);
        var unit = Given.Department();
        var account = new Account { UserName = "wangfang", DisplayName = "王芳", Unit = unit, PasswordHash = "secret-hash" };
        db.AddRange(unit, Given.Year(), account);
        await db.SaveChangesAsync();
        account.PasswordHash = "other-hash";
        account.SecurityStamp = "stamp";
        account.IsDisabled = true;
        unit.Rename("新名称");
        await db.SaveChangesAsync();
        account.AccessFailedCount = 1;
        await db.SaveChangesAsync();

        var rows = await database.Open().AuditRows.OrderBy(row => row.Id).ToListAsync();

        Assert.All(rows, row => Assert.Equal(("anquan", "安全"), (row.ActorId, row.ActorName)));
        Assert.Equal(5, rows.Count);
        Assert.Equal(unit.Id, Assert.Single(rows, row => row is { Subject: "BudgetUnit", Action: "Created" }).UnitId);
        Assert.Equal(new FieldChange("Name", "区委老干部局（部门）", "新名称"), Assert.Single(Assert.Single(rows, row => row is { Subject: "BudgetUnit", Action: "Changed" }).Changes));
        Assert.Equal([new("IsDisabled", "False", "True"), new("PasswordHash", "******", "******")],
            Assert.Single(rows, row => row is { Subject: "Account", Action: "Changed" }).Changes);
        Assert.DoesNotContain("hash", string.Concat(rows.SelectMany(row => row.Changes).Select(change => change.Before + change.After)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_has_been_written_into_the_trail_or_the_history_stays(string provider)
    {
        await using var database = await Databases.New(provider);
        await database.Save(Given.Project());
        await database.Prepare();
        foreach (var statement in new[]
        {
            "UPDATE AuditRows SET ActorName = 'x'", "DELETE FROM AuditRows", "UPDATE ProjectEvents SET Opinion = 'x'", "DELETE FROM ProjectEvents", "DELETE FROM Projects",
        })
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.Open().Database.ExecuteSqlRawAsync(statement));
        Assert.Equal(1, await database.Open().ProjectEvents.CountAsync());
    }

    [Fact]
    public async Task Triggers_that_a_rebuild_dropped_are_back_after_the_next_start()
    {
        await using var database = await Databases.New();
        await database.Save(Given.Project());
        await database.Open().Database.ExecuteSqlRawAsync("DROP TRIGGER TR_AuditRows_AppendOnly_UPDATE");

        await database.Prepare();

        await Assert.ThrowsAsync<SqliteException>(() => database.Open().Database.ExecuteSqlRawAsync("UPDATE AuditRows SET ActorName = 'x'"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_no_change_of_data_can_be_told_too(string provider)
    {
        await using var database = await Databases.New(provider);
        await using var db = database.Open(Given.Preparer());
        db.AuditRows.Add(new AuditRow("SignedIn", nameof(Account), "tianbao"));
        await db.SaveChangesAsync();
        var row = await database.Open().AuditRows.SingleAsync();
        Assert.Equal(("tianbao", database.Clock.GetUtcNow(), AuditResult.Succeeded), (row.ActorId, row.At, row.Result));
    }
}
