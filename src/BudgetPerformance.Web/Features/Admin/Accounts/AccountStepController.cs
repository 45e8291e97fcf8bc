using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>Takes one step on an account as the person saw it, and answers a refusal with the account's page.</summary>
public abstract class AccountStepController(BudgetDbContext db, TimeProvider clock) : AdminController
{
    protected BudgetDbContext Db => db;

    protected DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Takes a step that is over when the page is left.</summary>
    protected Task<IActionResult> Take(string id, SeenForm seen, Func<Account, Task> step, Func<Account, string> said) => Take(id, seen, step, account =>
    {
        Say(said(account));
        return Redirect($"/admin/accounts/{id}");
    });

    /// <summary>Takes a step that has its own answer. The rules are asked and the step is saved while no other decision can be taken.</summary>
    protected async Task<IActionResult> Take(string id, SeenForm seen, Func<Account, Task> step, Func<Account, IActionResult> answer)
    {
        if (!ModelState.IsValid) return BadRequest();
        try
        {
            var account = await db.Decide(async () =>
            {
                if (await Find(id) is not { } found) return null;
                Demand(found.ConcurrencyStamp == seen.Stamp ? null : AccountRules.LatestSeen);
                await step(found);
                await db.SaveChangesAsync();
                return found;
            });
            return account is null ? NotFound() : answer(account);
        }
        catch (RuleBroken broken)
        {
            db.ChangeTracker.Clear();
            var account = (await Find(id))!;
            return Refused("Show", await Page(account, AccountForm.Of(account)), broken.Rule);
        }
    }

    protected Task<Account?> Find(string id) => db.Users.Include(account => account.Unit).SingleOrDefaultAsync(account => account.Id == id);

    protected async Task<AccountPage> Page(Account account, AccountForm form) => new(
        account, form, AccountPage.Choices(await db.Units.InOrder().ToListAsync()), await db.RolesOfAsync(account.Id), Actor, account.IsLockedAt(Now));

    protected static void Demand(Rule? forbidding)
    {
        if (forbidding is not null) throw new RuleBroken(forbidding);
    }
}
