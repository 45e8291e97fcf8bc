using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Disbursements;

[Route("projects/{id:int}/explanations")]
public sealed class ExplanationsController(BudgetDbContext db, LedgerPages pages, TimeProvider clock) : LedgerStepController(db, pages)
{
    private const string Form = nameof(LedgerPage.Explanation);

    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm(Name = Form)] ExplanationForm form) => Take(id, form.SubmitKey, Form, (project, _) =>
    {
        var (causes, reason, measures) = form.Read();
        project.Explain(form.Month, causes, reason, measures, Actor, clock.GetUtcNow(), form.SubmitKey);
        return Task.CompletedTask;
    }, page => View("Ledger", page with { Explanation = form, Refused = Form }));
}
