using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>A project's ledger.</summary>
[Route("projects/{id:int}/ledger")]
public sealed class LedgerController(LedgerPages pages) : ActorController
{
    [HttpGet, Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromRoute] int id) => await pages.Find(id) is { } project ? View("Ledger", await pages.Of(project)) : NotFound();
}
