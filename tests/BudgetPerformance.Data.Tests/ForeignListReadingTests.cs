using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests;

/// <summary>A foreign list from its mapping to its undoing, on both databases.</summary>
public sealed class ForeignListReadingTests
{
    private static readonly DateTimeOffset Evening = Given.Morning.AddHours(9);
    private static readonly ColumnMapping Mapping = new(new Dictionary<string, string> { ["Code"] = "编码", ["Name"] = "名称", ["Budget"] = "数" }, MoneyUnit.Yuan);

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_list_is_read_read_anew_imported_and_taken_back(string provider)
    {
        await using var database = await Databases.New(provider);
        var unit = await database.SavedUnit();
        var known = await database.Save(Given.Project(unit: unit));
        var actor = Given.Preparer(unit: unit);
        var id = await Uploaded(database, unit, actor, ["287-0101-TST-0001", "走访慰问经费", "60000"], ["287-7", "调研经费", "12345.67"], ["", "", "5"]);

        await Mapped(database, actor, id, Mapping with { Unit = MoneyUnit.TenThousandYuan });
        Assert.Equal(3, await Mapped(database, actor, id, Mapping));

        await using (var db = database.Open(actor))
        {
            var checks = await new TemplateCheckQuery(db, actor).ForAsync([.. await db.UploadedSheets.OfUpload(id).Select(sheet => sheet.Sheet).ToListAsync()]);
            Assert.Equal([SheetVerdict.Changed, SheetVerdict.New, SheetVerdict.Wrong], checks.Select(check => check.Verdict));
            await new TemplateBooking(db, actor, Evening).AcceptAsync(await Upload(db, actor, id), [new(0, 1, _ => null), new(1, 0, _ => null)]);
            await db.SaveChangesAsync();
        }
        await using (var db = database.Open(actor))
        {
            Assert.Equal([6m, 1.234567m], (await db.Projects.OrderBy(project => project.Id).ToListAsync()).Select(project => project.Funding.Budget!.Value.In(MoneyUnit.TenThousandYuan)));
            Assert.Equal(["Created", "Imported"], await db.AuditRows.Where(row => row.Subject == nameof(TemplateUpload)).OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
            await new TemplateBooking(db, actor, Evening).TakeBackAsync(await Upload(db, actor, id));
            await db.SaveChangesAsync();
        }
        await using (var db = database.Open(actor))
        {
            Assert.Equal([(known.Id, Given.TenThousand(5))], (await db.Projects.ToListAsync()).Select(project => (project.Id, project.Funding.Budget!.Value)));
            Assert.Equal(Mapping.Columns, (await db.ForeignLists.LastMappingAsync(unit.Id))!.Columns);
            Assert.Null(await db.ForeignLists.LastMappingAsync(unit.Id + 1));
        }
    }

    private static async Task<int> Uploaded(TestDatabase database, BudgetUnit unit, Actor actor, params string[][] rows)
    {
        await using var db = database.Open(actor);
        var own = await db.Units.SingleAsync(u => u.Id == unit.Id);
        var upload = new TemplateUpload("导出.xlsx", "ABC", [], null, own, actor, Evening);
        var listed = rows.Select((texts, i) => new ListRow("清单", i + 2, [.. texts.Select((text, column) => new SheetCell($"{(char)('A' + column)}{i + 2}", text))]));
        db.TemplateUploads.Add(upload);
        db.ForeignLists.Add(new ForeignList(upload, await db.FiscalYears.SingleAsync(), own, ["编码", "名称", "数"], [.. listed], ColumnMapping.Nothing, actor));
        await db.SaveChangesAsync();
        return upload.Id;
    }

    private static async Task<int> Mapped(TestDatabase database, Actor actor, int id, ColumnMapping mapping)
    {
        await using var db = database.Open(actor);
        var list = await db.ForeignLists.Include(list => list.FiscalYear).Include(list => list.Unit).Include(list => list.Upload.Unit).SingleAsync(list => list.UploadId == id);
        await new ForeignListReading(db, actor).MapAsync(list, mapping);
        await db.SaveChangesAsync();
        return await db.UploadedSheets.OfUpload(id).CountAsync();
    }

    private static Task<TemplateUpload> Upload(BudgetDbContext db, Actor actor, int id) => db.TemplateUploads.VisibleTo(actor).Include(upload => upload.Unit).SingleAsync(upload => upload.Id == id);
}
