using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Disbursements;

[Route("projects/{id:int}/payments/{line:long}/correction")]
public sealed class CorrectionsController(BudgetDbContext db, LedgerPages pages, TimeProvider clock) : PaymentStepController(db, pages)
{
    private const string Form = nameof(PaymentPage.Correction);

    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromRoute] long line, [FromForm(Name = Form)] CorrectionForm form) => Take(id, line, form.SubmitKey, Form, form.Seen,
        (project, payment, sealedThrough) =>
        {
            var (right, on, reason) = form.Read();
            project.Correct(payment, right, on, reason, sealedThrough, Actor, clock.GetUtcNow(), form.SubmitKey);
        },
        page => page with { Correction = form });
}
