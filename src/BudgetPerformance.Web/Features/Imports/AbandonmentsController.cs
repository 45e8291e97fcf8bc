using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Imports;

[Route("imports/{id:int}/abandonment")]
public sealed class AbandonmentsController(BudgetDbContext db, ImportPages pages, TimeProvider clock) : ImportStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, CancellationToken cancellation) =>
        GiveUp(id, version, clock.GetUtcNow(), () => Db.PaymentListRows.Where(row => row.ListId == id).ExecuteDeleteAsync(cancellation), ImportPage.Abandoned);
}
