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
        Demand(AccountPermits.MayShutOut(Actor, account.Id) ?? AccountPermits.MayLose(await Db.RolesOfAsync(account.Id), await Db.RolesOfOthersAsync(account.Id)));
        account.Suspend();
    }

    private static Task Reinstate(Account account)
    {
        account.Reinstate();
        return Task.CompletedTask;
    }
}
