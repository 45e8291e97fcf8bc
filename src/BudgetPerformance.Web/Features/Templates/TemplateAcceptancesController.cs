using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Templates;

[Route("templates/{id:int}/acceptance")]
public sealed class TemplateAcceptancesController(BudgetDbContext db, TemplatePages pages, TimeProvider clock) : TemplateStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] TemplateAcceptanceForm form, CancellationToken cancellation) =>
        Take(id, form.Version, upload => new TemplateBooking(Db, Actor, clock.GetUtcNow()).AcceptAsync(upload, form.Chosen(Request.Form), cancellation), TemplatePage.Imported);
}
