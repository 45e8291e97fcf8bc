using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>Gives a list up before it was imported; that it came and went stays.</summary>
[Route("imports/{id:int}/abandonment")]
public sealed class AbandonmentsController(BudgetDbContext db, ImportPages pages, TimeProvider clock) : ImportStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, CancellationToken cancellation)
    {
        var answer = await Take(id, version, list =>
        {
            list.Abandon(Actor, clock.GetUtcNow());
            return Task.CompletedTask;
        }, ImportPage.Abandoned);
        if (answer is not RedirectResult) return answer;
        // The list has said so already: at worst a crash in between leaves rows that nobody asks for.
        await Db.PaymentListRows.Where(row => row.ListId == id).ExecuteDeleteAsync(cancellation);
        return Redirect("/imports");
    }
}
