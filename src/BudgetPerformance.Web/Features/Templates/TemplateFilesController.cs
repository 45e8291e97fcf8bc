using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>The workbooks themselves: blank, of one project, of a whole unit, and a returned one with its problems.</summary>
[Route("templates"), EnableRateLimiting(Limits.Export)]
public sealed class TemplateFilesController(BudgetDbContext db, TemplatePages pages, TimeProvider clock) : ActorController
{
    [HttpGet("blank.xlsx"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Blank([FromQuery] Filing filing) =>
        await pages.Asked(filing.UnitId, filing.Year) is var (unit, year) ? await File([TemplateSheet.Blank(unit, year)], TemplateTitle.Blank(unit, year), unit.Id) : NotFound();

    [HttpGet("unit.xlsx"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OfUnit([FromQuery] Filing filing, CancellationToken cancellation)
    {
        if (await pages.Asked(filing.UnitId, filing.Year) is not var (unit, year)) return NotFound();
        var projects = await db.Projects.AsNoTracking().VisibleTo(Actor).OfYear(year.Year).Where(project => project.UnitId == unit.Id).WithForm().OrderBy(project => project.Code).ThenBy(project => project.Id).ToListAsync(cancellation);
        var open = projects.FindAll(project => ReviewPermits.MayRevise(Actor, project) is null);
        var template = UnitTemplate.Of(unit, year, open, projects.Count - open.Count);
        return await File(template.Sheets, TemplateTitle.Of(unit, year), unit.Id, template.Remarks);
    }

    [HttpGet("/projects/{id:int}/template.xlsx"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OfProject([FromRoute] int id) =>
        await db.Projects.VisibleTo(Actor).WithForm().SingleOrDefaultAsync(project => project.Id == id) is { } project
            ? await File([TemplateSheet.Of(project)], TemplateTitle.Of(project), project.UnitId)
            : NotFound();

    [HttpGet("{id:int}/marked.xlsx"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Marked([FromRoute] int id, CancellationToken cancellation)
    {
        if (await pages.Find(id) is not { } upload) return NotFound();
        var page = await pages.Show(upload);
        if (page.List is { } list) return page.Rows.Count == 0 ? NotFound() : await File(list, page.Rows.ToLookup(row => row.Position, row => row.Check.Problems), CheckedList.Title(upload), cancellation);
        var marked = MarkedTemplate.Of([.. page.Rows.OrderBy(row => row.Position).Select(row => row.Check)]);
        return marked.Sheets.Count == 0 ? NotFound() : await File(marked.Sheets, CheckedList.Title(upload), upload.UnitId, marked.Remarks);
    }

    private async Task<FileResult> File(IReadOnlyList<TemplateSheet> sheets, string title, int unitId, IReadOnlyList<string>? remarks = null)
    {
        var file = new MemoryStream();
        TemplateWriter.Write(sheets, file, new DocumentProperties(title, Actor.Name, clock.GetUtcNow()), remarks);
        return await File(file, title, unitId);
    }

    private async Task<FileResult> File(ForeignList list, ILookup<int, IReadOnlyList<CellProblem>> said, string title, CancellationToken cancellation)
    {
        var file = new MemoryStream();
        var rows = CheckedList.Rows(list, position => said[position].SelectMany(problems => problems)).ToAsyncEnumerable();
        await ListWriter.WriteAsync(title, CheckedList.Columns(list.Headings, list.Mapping, ForeignListColumns.For(list.FiscalYear.Template)), rows, file, new DocumentProperties(title, Actor.Name, clock.GetUtcNow()), cancellation);
        return await File(file, title, list.Upload.UnitId);
    }

    private async Task<FileResult> File(MemoryStream file, string title, int unitId)
    {
        file.Position = 0;
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(TemplateUpload), "", unitId: unitId, changes: [new FieldChange(nameof(TemplateUpload.FileName), "", title)]));
        await db.SaveChangesAsync();
        return File(file, TemplateWriter.ContentType, DocumentFileName.For(title, "xlsx", clock.Today()));
    }
}
