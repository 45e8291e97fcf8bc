using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Gives an upload up before it was imported; that it came and went stays.</summary>
[Route("templates/{id:int}/abandonment")]
public sealed class TemplateAbandonmentsController(BudgetDbContext db, TemplatePages pages, TimeProvider clock) : TemplateStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, CancellationToken cancellation)
    {
        var answer = await Take(id, version, upload =>
        {
            upload.Abandon(Actor, clock.GetUtcNow());
            return Task.CompletedTask;
        }, TemplatePage.Abandoned);
        if (answer is not RedirectResult) return answer;
        // The upload has said so already: at worst a crash in between leaves sheets that nobody asks for.
        await Db.UploadedSheets.Where(sheet => sheet.UploadId == id).ExecuteDeleteAsync(cancellation);
        return Redirect("/templates");
    }
}
