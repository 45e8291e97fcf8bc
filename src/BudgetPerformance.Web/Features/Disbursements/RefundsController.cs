using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Disbursements;

[Route("projects/{id:int}/payments/{line:long}/refund")]
public sealed class RefundsController(BudgetDbContext db, LedgerPages pages, TimeProvider clock) : PaymentStepController(db, pages)
{
    private const string Form = nameof(PaymentPage.Refund);

    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromRoute] long line, [FromForm(Name = Form)] RefundForm form) => Take(id, line, form.SubmitKey, Form, form.Seen,
        (project, payment, sealedThrough) => project.Refund(payment, form.Read(), sealedThrough, Actor, clock.GetUtcNow(), form.SubmitKey),
        page => page with { Refund = form });
}
