using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>The first page: what waits for me.</summary>
[Route("")]
public sealed class DeskController : ActorController
{
    [HttpGet, Authorize(Policies.SignedIn)]
    public IActionResult Show() => View();
}
