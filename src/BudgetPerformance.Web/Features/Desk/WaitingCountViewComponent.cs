using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>How much waits for the person, beside the menu's line.</summary>
public sealed class WaitingCountViewComponent(BudgetDbContext db, ActorContext who, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = who.Actor!;
        return View("~/Features/Desk/_WaitingCount.cshtml",
            await db.Projects.WaitingForDecisionBy(actor).CountAsync() + await db.Projects.OpenFor(actor).CountAsync() + await new OwedReasonsQuery(db, actor, clock.Today()).CountAsync()
            + (await new OwedStatementsQuery(db, actor).ListAsync()).Count + await new WaitingUploadsQuery(db, actor).CountAsync());
    }
}
