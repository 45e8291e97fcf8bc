using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Templates;

[Route("templates/{id:int}/abandonment")]
public sealed class TemplateAbandonmentsController(BudgetDbContext db, TemplatePages pages, TimeProvider clock) : TemplateStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, CancellationToken cancellation) => GiveUp(id, version, clock.GetUtcNow(), async () =>
    {
        await Db.UploadedSheets.Where(sheet => sheet.UploadId == id).ExecuteDeleteAsync(cancellation);
        if (await Db.ForeignLists.SingleOrDefaultAsync(list => list.UploadId == id, cancellation) is not { } list) return;
        list.Forget();
        await Db.SaveChangesAsync(cancellation);
    }, TemplatePage.Abandoned);
}
