using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Disbursements;

[Route("projects/{id:int}/adjustments")]
public sealed class AdjustmentsController(BudgetDbContext db, LedgerPages pages, TimeProvider clock) : LedgerStepController(db, pages)
{
    private const string Form = nameof(LedgerPage.Adjustment);
    private readonly BudgetDbContext db = db;
    private readonly LedgerPages pages = pages;

    [HttpPost, Authorize(Policies.Reviews)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm(Name = Form)] AdjustmentForm form) =>
        Take(id, form.SubmitKey, Form, (project, sealedThrough) => Adjust(project, form, sealedThrough), page => View("Ledger", page with { Adjustment = form, Refused = Form }));

    private async Task Adjust(Project project, AdjustmentForm form, DateOnly? sealedThrough)
    {
        Demand(form.Seen, project.FullYearBudget);
        if (form.Kind != AdjustmentKind.Virement)
        {
            project.Adjust(form.Read(), sealedThrough, Actor, clock.GetUtcNow(), form.SubmitKey);
            return;
        }
        var target = await pages.Target(project, form.To) ?? throw form.NoTarget();
        var theirs = await db.SealedThroughAsync(target);
        Project.Move(project, target, form.Read(), sealedThrough > theirs || theirs is null ? sealedThrough : theirs, Actor, clock.GetUtcNow(), form.SubmitKey);
    }
}
