using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Documents.Writers.Pdf.Fonts;
using BudgetPerformance.Documents.Writers.Word;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Exports;

/// <summary>One project's form to print and to hand in.</summary>
[Route("projects/{id:int}"), EnableRateLimiting(Limits.Export)]
public sealed class FormsController(BudgetDbContext db, EntryPages pages, Lazy<PdfFonts> fonts, TimeProvider clock) : ActorController
{
    [HttpGet("form.html"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Preview([FromRoute] int id) => await pages.Find(id) is { } project ? View(project) : NotFound();

    [HttpGet("form.xlsx"), Authorize(Policies.ReadsProjects)]
    public Task<IActionResult> Excel([FromRoute] int id) => Written(id, new ExcelWriter());

    [HttpGet("form.docx"), Authorize(Policies.ReadsProjects)]
    public Task<IActionResult> Word([FromRoute] int id) => Written(id, new WordWriter());

    [HttpGet("form.pdf"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Pdf([FromRoute] int id)
    {
        try
        {
            return await Written(id, new PdfWriter(fonts.Value));
        }
        catch (NoFontFound missing)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return View("NoFont", missing);
        }
    }

    private async Task<IActionResult> Written(int id, IDocumentWriter writer)
    {
        if (await pages.Find(id) is not { } project) return NotFound();
        var form = ObjectiveForm.For(project);
        var file = new MemoryStream();
        var undrawn = writer.Write([new GridLayout(form)], file, new DocumentProperties(form.Title, project.Unit.Name, clock.GetUtcNow()));
        if (undrawn.Count > 0) TempData[Notice.Key] = Wording.Undrawn(undrawn);
        file.Position = 0;
        await Told(project, writer.Extension);
        return File(file, writer.ContentType, DocumentFileName.For(project, writer.Extension, clock.Today()));
    }

    // What leaves the house is worth a line in the audit trail; looking at it is not.
    private async Task Told(Project project, string format)
    {
        db.AuditRows.Add(new AuditRow("Exported", nameof(Project), project.Id.ToString(), unitId: project.UnitId, changes: [new FieldChange("Format", "", format)]));
        await db.SaveChangesAsync();
    }
}
