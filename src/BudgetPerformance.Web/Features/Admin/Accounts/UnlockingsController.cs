using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>Forgiving wrong passwords before the lock ends by itself.</summary>
[Route("admin/accounts/{id}/unlocking")]
public sealed class UnlockingsController(BudgetDbContext db, TimeProvider clock) : AccountStepController(db, clock)
{
    [HttpPost, Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> Create([FromRoute] string id, [FromForm] SeenForm seen) => Take(id, seen, account =>
    {
        account.Unlock();
        return Task.CompletedTask;
    }, AccountPage.Unlocked);
}
