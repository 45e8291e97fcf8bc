using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>A new password for who forgot theirs. It is told in this one answer and kept nowhere.</summary>
[Route("admin/accounts/{id}/password")]
public sealed class OneTimePasswordsController(BudgetDbContext db, IPasswordHasher<Account> hasher, TimeProvider clock) : AccountStepController(db, clock)
{
    [HttpPost, Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> Create([FromRoute] string id, [FromForm] SeenForm seen)
    {
        var password = OneTimePassword.New();
        return Take(id, seen, async account =>
        {
            Demand(AccountPermits.MayShutOut(Actor, account.Id, await Db.RolesOfAsync(account.Id)));
            account.GiveOneTimePassword(hasher.HashPassword(account, password));
        }, account => View("OneTimePassword", new OneTimePasswordPage(account, password, IsNew: false)));
    }
}
