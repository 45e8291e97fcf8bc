using BudgetPerformance.Data;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Puts one payment right, as the person saw it.</summary>
public abstract class PaymentStepController(BudgetDbContext db, LedgerPages pages) : LedgerStepController(db, pages)
{
    private readonly BudgetDbContext db = db;

    protected async Task<IActionResult> Take(int id, long line, Guid key, string form, long seen, Action<Project, Disbursement, DateOnly?> step, Func<PaymentPage, PaymentPage> typed)
    {
        if (!await db.Disbursements.AnyAsync(found => found.Id == line && found.ProjectId == id && found.Kind == DisbursementKind.Payment)) return NotFound();
        return await Take(id, key, form, (project, sealedThrough) =>
        {
            var payment = project.Disbursements.Single(found => found.Id == line);
            Demand(seen, project.Now(payment));
            step(project, payment, sealedThrough);
            return Task.CompletedTask;
        }, page => View("Payment", typed(PaymentPage.Of(page, line)!)));
    }
}
