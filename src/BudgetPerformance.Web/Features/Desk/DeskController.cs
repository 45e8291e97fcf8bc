using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>The first page: what waits for the person.</summary>
[Route("")]
public sealed class DeskController(BudgetDbContext db, TimeProvider clock) : ActorController
{
    [HttpGet(""), Authorize(Policies.SignedIn)]
    public async Task<IActionResult> Show() => View(await DeskPage.For(db, Actor, clock.Today()));
}
