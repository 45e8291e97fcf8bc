using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>How many forms wait for the person, beside the menu's line.</summary>
public sealed class WaitingCountViewComponent(BudgetDbContext db, ActorContext who) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = who.Actor!;
        return View("~/Features/Desk/_WaitingCount.cshtml",
            await db.Projects.WaitingForDecisionBy(actor).CountAsync() + await db.Projects.OpenFor(actor).CountAsync());
    }
}
