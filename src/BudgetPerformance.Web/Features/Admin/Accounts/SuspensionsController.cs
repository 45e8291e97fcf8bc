using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>Shutting an account out, and letting it in again.</summary>
[Route("admin/accounts/{id}")]
public sealed class SuspensionsController(BudgetDbContext db, TimeProvider clock) : AccountStepController(db, clock)
{
    [HttpPost("suspension"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> Create([FromRoute] string id, [FromForm] SeenForm seen) => Take(id, seen, Suspend, AccountPage.Suspended);

    [HttpPost("reinstatement"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> End([FromRoute] string id, [FromForm] SeenForm seen) => Take(id, seen, Reinstate, AccountPage.Reinstated);

    private async Task Suspend(Account account)
    {
        var held = await Db.RolesOfAsync(account.Id);
        Demand(AccountPermits.MayShutOut(Actor, account.Id, held) ?? AccountPermits.MayLose(held, await Db.RolesOfOthersAsync(account.Id)));
        account.Suspend();
    }

    private async Task Reinstate(Account account)
    {
        Demand(AccountPermits.MayTouch(Actor, await Db.RolesOfAsync(account.Id)));
        account.Reinstate();
    }
}
