using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Imports;

[Route("imports/{id:int}/acceptance")]
public sealed class AcceptancesController(BudgetDbContext db, ImportPages pages, TimeProvider clock) : ImportStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] AcceptanceForm form, CancellationToken cancellation) => Take(id, form.Version, list =>
    {
        list.Accept(form.SkipWrong, Actor, clock.GetUtcNow());
        return new PaymentListBooking(Db, Actor, clock.GetUtcNow()).BookAsync(list, cancellation);
    }, ImportPage.Imported);
}
