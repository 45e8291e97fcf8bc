using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>What was to be spent by now, what was spent, who is behind, why, and whether it will be spent by December.</summary>
[Route("dashboard")]
public sealed class DashboardController(BudgetDbContext db, TimeProvider clock) : ActorController
{
    [HttpGet(""), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromQuery] DashboardForm form, CancellationToken cancellation) =>
        await DashboardScope.FindAsync(db, Actor, form.UnitAsked, form.YearAsked, form.MonthAsked, clock.Today(), cancellation) is { } scope
            ? View(await DashboardPage.For(db, Actor, scope, form, cancellation))
            : NotFound();
}
