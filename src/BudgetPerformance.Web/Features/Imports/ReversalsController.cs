using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Imports;

[Route("imports/{id:int}/reversal")]
public sealed class ReversalsController(BudgetDbContext db, ImportPages pages, TimeProvider clock) : ImportStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, CancellationToken cancellation) => Take(id, version, list =>
    {
        list.Undo(Actor, clock.GetUtcNow());
        return new PaymentListBooking(Db, Actor, clock.GetUtcNow()).TakeBackAsync(list, cancellation);
    }, ImportPage.Undone);
}
