using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Web.Features.Exports;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Which project serves which duty, on a page and as a file.</summary>
[Route("duties")]
public sealed class DutiesController(BudgetDbContext db, DutyTrees trees, Lazy<PdfFonts> fonts, TimeProvider clock) : DocumentController(fonts)
{
    [HttpGet(""), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromQuery] Filing filing, CancellationToken cancellation) =>
        await trees.Find(filing, cancellation) is { } page ? View("Tree", page) : NotFound();

    [HttpGet("tree." + Formats), Authorize(Policies.ReadsProjects), EnableRateLimiting(Limits.Export)]
    public async Task<IActionResult> Download([FromQuery] Filing filing, [FromRoute] string format, CancellationToken cancellation)
    {
        if (await trees.Find(filing, cancellation) is not { } page) return NotFound();
        var form = DutyTreeForm.For(page.Tree);
        var unit = page.Tree.Unit;
        var answer = Written(format, [form], new(form.Title, unit.Name, clock.GetUtcNow()), DocumentFileName.For(unit.Name + form.Title, format, clock.Today()));
        if (answer is not FileResult) return answer;
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(DutyTree), $"{unit.Code}/{page.Tree.Year.Year}", unitId: unit.Id, changes: [new FieldChange("Format", "", format)]));
        await db.SaveChangesAsync(cancellation);
        return answer;
    }
}
