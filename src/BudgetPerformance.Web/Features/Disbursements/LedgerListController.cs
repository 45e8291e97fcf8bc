using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Ledger lines across projects.</summary>
[Route("ledger")]
public sealed class LedgerListController(BudgetDbContext db) : ActorController
{
    [HttpGet, Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> List([FromQuery] LedgerListForm form, CancellationToken cancellation)
    {
        var query = new LedgerQuery(db, Actor, form.Filter);
        var totals = await query.TotalsAsync(cancellation);
        var page = form.PageOf(totals.Count);
        return View(new LedgerListPage(form, page, totals,
            await query.PageAsync(page, LedgerListForm.PageSize, cancellation),
            await db.FiscalYears.OrderByDescending(year => year.Year).Select(year => year.Year).ToListAsync(cancellation),
            await db.Units.VisibleTo(Actor).InOrder().ToListAsync(cancellation)));
    }
}
