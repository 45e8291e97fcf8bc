using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests;

/// <summary>A returned template on its way into the projects and back, on both databases.</summary>
public sealed class TemplateBookingTests
{
    private static readonly DateTimeOffset Evening = Given.Morning.AddHours(9);

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_workbook_makes_and_changes_projects_at_once_and_is_taken_back_exactly(string provider)
    {
        await using var database = await Databases.New(provider);
        var (unit, actor, project) = await Bureau(database);
        var before = await Everything(database);
        var upload = await Uploaded(database, unit, actor, Returned(project, ("Purpose", "新用途"), ("Indicators[1].Name", "清空")), New("调研经费", "287-7"));

        await Accepted(database, actor, upload, new ChosenSheet(0, 1, _ => null), new ChosenSheet(1, 0, _ => null));

        await using (var db = database.Open())
        {
            var (changed, made) = (await db.Projects.SingleAsync(p => p.Id == project.Id), await db.Projects.SingleAsync(p => p.Name == "调研经费"));
            Assert.Equal(("新用途", 2, 2), (changed.Purpose, changed.Indicators.Count, changed.Version));
            Assert.Equal("287-7", made.Code.Text);
            Assert.Equal(["Created", "Imported"], await db.AuditRows.Where(row => row.Subject == nameof(TemplateUpload)).OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
            Assert.Equal(["Drafted", "Drafted", "Revised"], await db.AuditRows.Where(row => row.Subject == nameof(Project)).Select(row => row.Action).OrderBy(action => action).ToListAsync());
        }

        await Undone(database, actor, upload);

        Assert.Equal(before, await Everything(database));
        await using (var db = database.Open())
        {
            Assert.Equal(["Discarded", "Drafted", "Drafted", "Revised", "Revised"], await db.AuditRows.Where(row => row.Subject == nameof(Project)).Select(row => row.Action).OrderBy(action => action).ToListAsync());
            Assert.True((await db.Projects.IgnoreQueryFilters().SingleAsync(p => p.Name == "调研经费")).IsDiscarded);
        }
        await Accepted(database, actor, await Uploaded(database, unit, actor, New("调研经费", "287-7")), new ChosenSheet(0, 0, _ => null));
    }

    [Fact]
    public async Task What_was_changed_between_looking_and_importing_stops_everything()
    {
        await using var database = await Databases.New();
        var (unit, actor, project) = await Bureau(database);
        var upload = await Uploaded(database, unit, actor, New("调研经费", "287-7"), Returned(project, ("Purpose", "我的")));
        await Revised(database, actor, project.Id, details => details with { Name = "他的名称" });

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => Accepted(database, actor, upload, new ChosenSheet(0, 0, _ => null), new ChosenSheet(1, 1, _ => null)));

        Assert.Equal(TemplateRules.LatestSeen, refused.Rule);
        await using var db = database.Open();
        Assert.Equal(1, await db.Projects.CountAsync());
    }

    [Fact]
    public async Task A_conflict_has_to_be_decided_and_the_rest_goes_together()
    {
        await using var database = await Databases.New();
        var (unit, actor, project) = await Bureau(database);
        var upload = await Uploaded(database, unit, actor, Returned(project, ("Purpose", "我的用途"), ("Indicators[0].Basis", "我的依据")));
        await Revised(database, actor, project.Id, details => details with { Purpose = "他的用途", Name = "他的名称" });
        Assert.Equal(TemplateRules.ConflictsDecided, (await Assert.ThrowsAsync<RuleBroken>(() => Accepted(database, actor, upload, new ChosenSheet(0, 2, _ => null)))).Rule);

        await Accepted(database, actor, upload, new ChosenSheet(0, 2, field => field == "Purpose" ? MergeChoice.Mine : null));

        await using var db = database.Open();
        var merged = await db.Projects.SingleAsync();
        Assert.Equal(("我的用途", "他的名称", "我的依据"), (merged.Purpose, merged.Name, merged.Indicators[0].Basis));
    }

    [Fact]
    public async Task An_import_cannot_be_undone_once_somebody_has_gone_on()
    {
        await using var database = await Databases.New();
        var (unit, actor, project) = await Bureau(database);
        var upload = await Uploaded(database, unit, actor, Returned(project, ("Purpose", "我的")));
        await Accepted(database, actor, upload, new ChosenSheet(0, 1, _ => null));
        await Revised(database, actor, project.Id, details => details with { Name = "他的名称" });

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => Undone(database, actor, upload));

        Assert.Equal((TemplateRules.UntouchedSince, "“他的名称”在导入之后又有变动，不能撤销；请到项目里逐项修改。"), (refused.Rule, refused.Objections.Single().Message));
    }

    [Fact]
    public async Task An_upload_is_imported_given_up_or_undone_once()
    {
        await using var database = await Databases.New();
        var (unit, actor, project) = await Bureau(database);
        var upload = await Uploaded(database, unit, actor, Returned(project, ("Purpose", "我的")));
        Assert.Equal(TemplateRules.SomethingChosen, (await Assert.ThrowsAsync<RuleBroken>(() => Accepted(database, actor, upload))).Rule);
        Assert.Equal(TemplateRules.OnlyImported, (await Assert.ThrowsAsync<RuleBroken>(() => Undone(database, actor, upload))).Rule);
        await using var db = database.Open(actor);
        var given = await db.TemplateUploads.Include(u => u.Unit).SingleAsync();
        given.Abandon(actor, Evening);
        Assert.Equal(TemplateRules.OnlyPending, Assert.Throws<RuleBroken>(() => given.Abandon(actor, Evening)).Rule);
        Assert.Throws<RuleBroken>(() => new TemplateUpload("a.xlsx", "", [], 1, unit, Given.Reviewer(unit: unit), Evening));
    }

    private sealed record Downloaded(int Id, int Year, string UnitCode, int Version, ProjectDetails Details);

    private static async Task<(BudgetUnit Unit, Actor Actor, Downloaded Project)> Bureau(TestDatabase database)
    {
        var unit = await database.SavedUnit();
        var project = await database.Save(Given.Project(unit: unit));
        return (unit, Given.Preparer(unit: unit), new(project.Id, project.Year, unit.Code, project.Version, project.Details));
    }

    private static ReturnedSheet Returned(Downloaded project, params (string Field, string Text)[] typed)
    {
        var values = Revision.Flatten(project.Details).ToDictionary();
        foreach (var (field, text) in typed) values[field] = text;
        return new(project.Details.Name, new(TemplateIdentity.CurrentEdition, project.Year, project.UnitCode, project.Id, project.Version), Cells(values), [.. project.Details.Indicators.Select((_, row) => (int?)row)], []);
    }

    private static ReturnedSheet New(string name, string code) => new(
        "新项目", new(TemplateIdentity.CurrentEdition, 2020, "287002", null, 0), Cells(Revision.Flatten(Given.Details(code, name) with { Indicators = [] })), [], []);

    private static IReadOnlyList<ReturnedCell> Cells(IEnumerable<KeyValuePair<string, string>> values) => [.. values.Select((pair, i) => new ReturnedCell(pair.Key, $"A{i + 1}", pair.Value))];

    private static async Task<int> Uploaded(TestDatabase database, BudgetUnit unit, Actor actor, params ReturnedSheet[] sheets)
    {
        await using var db = database.Open(actor);
        var upload = new TemplateUpload("模板.xlsx", "ABC", [], sheets.Length, await db.Units.SingleAsync(u => u.Id == unit.Id), actor, Evening);
        db.TemplateUploads.Add(upload);
        db.UploadedSheets.AddRange(sheets.Select((sheet, position) => new UploadedSheet(upload, position, sheet)));
        await db.SaveChangesAsync();
        return upload.Id;
    }

    private static async Task Accepted(TestDatabase database, Actor actor, int upload, params ChosenSheet[] chosen)
    {
        await using var db = database.Open(actor);
        await new TemplateBooking(db, actor, Evening).AcceptAsync(await db.TemplateUploads.VisibleTo(actor).Include(u => u.Unit).SingleAsync(u => u.Id == upload), chosen);
        await db.SaveChangesAsync();
    }

    private static async Task Undone(TestDatabase database, Actor actor, int upload)
    {
        await using var db = database.Open(actor);
        await new TemplateBooking(db, actor, Evening).TakeBackAsync(await db.TemplateUploads.VisibleTo(actor).Include(u => u.Unit).SingleAsync(u => u.Id == upload));
        await db.SaveChangesAsync();
    }

    private static async Task Revised(TestDatabase database, Actor actor, int id, Func<ProjectDetails, ProjectDetails> changed)
    {
        await using var db = database.Open(actor);
        var project = await db.Projects.WithForm().SingleAsync(p => p.Id == id);
        project.Revise(changed(project.Details), actor, Evening, Guid.NewGuid());
        await db.SaveChangesAsync();
    }

    private static async Task<string> Everything(TestDatabase database)
    {
        await using var db = database.Open();
        return string.Join('\n', (await db.Projects.OrderBy(p => p.Id).ToListAsync()).SelectMany(p => Revision.Flatten(p.Details)).Select(cell => $"{cell.Key}={cell.Value}"));
    }
}
