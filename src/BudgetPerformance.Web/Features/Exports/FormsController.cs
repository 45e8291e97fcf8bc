using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Exports;

/// <summary>One project's form to print and to hand in.</summary>
[Route("projects/{id:int}"), EnableRateLimiting(Limits.Export)]
public sealed class FormsController(BudgetDbContext db, EntryPages pages, Lazy<PdfFonts> fonts, TimeProvider clock) : DocumentController(fonts)
{
    [HttpGet("form.html"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Preview([FromRoute] int id) => await pages.Find(id) is { } project ? View(project) : NotFound();

    [HttpGet("form." + Formats), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Download([FromRoute] int id, [FromRoute] string format)
    {
        if (await pages.Find(id) is not { } project) return NotFound();
        var form = ObjectiveForm.For(project);
        var answer = Written(format, [form], new(form.Title, project.Unit.Name, clock.GetUtcNow()), DocumentFileName.For(project, format, clock.Today()));
        if (answer is FileResult) await Told(project, format);
        return answer;
    }

    // What leaves the house is worth a line in the audit trail; looking at it is not.
    private async Task Told(Project project, string format)
    {
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(Project), project.Id.ToString(), unitId: project.UnitId, changes: [new FieldChange("Format", "", format)]));
        await db.SaveChangesAsync();
    }
}
