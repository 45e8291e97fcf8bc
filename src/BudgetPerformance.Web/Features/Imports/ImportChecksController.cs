using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>Checks a list some hundred rows at a time, so that no request is long and the person sees it go on.</summary>
[Route("imports/{id:int}/checks")]
public sealed class ImportChecksController(BudgetDbContext db, ImportPages pages, TimeProvider clock) : ActorController
{
    private const int RowsAtOnce = 500;

    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, CancellationToken cancellation)
    {
        if (await pages.Find(id) is not { } list) return NotFound();
        try
        {
            await Step(list, cancellation);
        }
        catch (RuleBroken broken) when (broken.Rule == PaymentListRules.LedgerUnchanged)
        {
            db.ChangeTracker.Clear();
            list = (await pages.Find(id))!;
            list.CheckAgain(Actor);
            await db.SaveChangesAsync(cancellation);
        }
        catch (StaleEdit)
        {
            // The same list goes on in another window.
            db.ChangeTracker.Clear();
            list = (await pages.Find(id))!;
        }
        return Request.Headers.XRequestedWith == "XMLHttpRequest" ? Json(new { list.Checked, list.Rows, Done = !GoesOn(list) }) : Redirect($"/imports/{id}");
    }

    private async Task Step(PaymentList list, CancellationToken cancellation)
    {
        if (!GoesOn(list)) return;
        var rows = await db.PaymentListRows.OfList(list.Id).Where(row => row.Position >= list.Checked).Take(RowsAtOnce).ToListAsync(cancellation);
        var check = await new PaymentListCheckQuery(db, Actor, list).ForAsync(rows, clock.GetUtcNow(), cancellation);
        foreach (var row in rows) check.Judge(row);
        list.Count(rows, Actor);
        await db.SaveChangesAsync(cancellation);
    }

    private static bool GoesOn(PaymentList list) => list is { State: ImportState.Pending, IsMapped: true, IsChecked: false };
}
