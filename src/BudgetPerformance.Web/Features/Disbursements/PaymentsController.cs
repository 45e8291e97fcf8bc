using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Payments: entering one, and looking at one to refund or correct it.</summary>
[Route("projects/{id:int}/payments")]
public sealed class PaymentsController(BudgetDbContext db, LedgerPages pages, TimeProvider clock) : LedgerStepController(db, pages)
{
    private const string Form = nameof(LedgerPage.Payment);
    private readonly LedgerPages pages = pages;

    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm(Name = Form)] PaymentForm form) => Take(id, form.SubmitKey, Form,
        (project, sealedThrough) => Task.FromResult(project.Pay(form.Read(), sealedThrough, Actor, clock.GetUtcNow(), form.SubmitKey)),
        page => View("Ledger", page with { Payment = form, Refused = Form }));

    [HttpGet("{line:long}"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromRoute] int id, [FromRoute] long line) =>
        await pages.Find(id) is { } project && PaymentPage.Of(await pages.Of(project), line) is { } page ? View("Payment", page) : NotFound();
}
