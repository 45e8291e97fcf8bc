using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Templates;

[Route("templates/{id:int}/reversal")]
public sealed class TemplateReversalsController(BudgetDbContext db, TemplatePages pages, TimeProvider clock) : TemplateStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, CancellationToken cancellation) =>
        Take(id, version, upload => new TemplateBooking(Db, Actor, clock.GetUtcNow()).TakeBackAsync(upload, cancellation), TemplatePage.Undone);
}
