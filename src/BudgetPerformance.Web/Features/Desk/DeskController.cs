using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>The first page: what waits for the person.</summary>
[Route("")]
public sealed class DeskController(BudgetDbContext db) : ActorController
{
    [HttpGet(""), Authorize(Policies.SignedIn)]
    public async Task<IActionResult> Show() => View(await DeskPage.For(db, Actor));
}
