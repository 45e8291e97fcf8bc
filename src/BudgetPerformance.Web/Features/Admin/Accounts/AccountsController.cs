using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>Accounts: who may sign in. What they may do there is the security administrator's to say.</summary>
[Route("admin/accounts")]
public sealed class AccountsController(BudgetDbContext db, UserManager<Account> accounts, TimeProvider clock) : AccountStepController(db, clock)
{
    [HttpGet, Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> List([FromQuery] AccountListForm form, CancellationToken cancellation) =>
        View(await AccountListPage.Read(Db, "/admin/accounts", form, Now, cancellation));

    [HttpGet("new"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> New() => View("New", await NewPage(new NewAccountForm()));

    [HttpPost, Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Create([FromForm] NewAccountForm form)
    {
        var unit = await Db.Units.FindAsync(form.UnitId ?? 0);
        if (form.UnitId is not null && unit is null) ModelState.AddModelError(nameof(form.UnitId), AccountRules.UnitKnown.Text);
        if (!ModelState.IsValid) return Refused("New", await NewPage(form));
        var account = new Account { UserName = form.UserName!.Trim(), DisplayName = form.DisplayName!.Trim(), Unit = unit!, MustChangePassword = true };
        var password = OneTimePassword.New();
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        try
        {
            var result = await accounts.CreateAsync(account);
            if (result.Succeeded) return View("OneTimePassword", new OneTimePasswordPage(account, password, IsNew: true));
            foreach (var error in result.Errors) ModelState.AddModelError(nameof(form.UserName), error.Description);
            return Refused("New", await NewPage(form));
        }
        catch (RuleBroken broken)
        {
            return Refused("New", await NewPage(form), broken.Rule, nameof(form.UserName));
        }
    }

    [HttpGet("{id}"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Show([FromRoute] string id) =>
        await Find(id) is { } account ? View("Show", await Page(account, AccountForm.Of(account))) : NotFound();

    [HttpPost("{id}"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Update([FromRoute] string id, [FromForm] AccountForm form)
    {
        if (await Find(id) is not { } account) return NotFound();
        var unit = await Db.Units.FindAsync(form.UnitId ?? 0);
        if (form.UnitId is not null && unit is null) ModelState.AddModelError(nameof(form.UnitId), AccountRules.UnitKnown.Text);
        if (!ModelState.IsValid) return Refused("Show", await Page(account, form));
        if (account.ConcurrencyStamp != form.Stamp)
        {
            ModelState.Remove(nameof(form.Stamp));
            form.Stamp = account.ConcurrencyStamp;
            return Refused("Show", await Page(account, form), AccountRules.LatestSeen);
        }
        if (AccountPermits.MayTouch(Actor, await Db.RolesOfAsync(id)) is { } forbidding) return Refused("Show", await Page(account, form), forbidding);
        account.Describe(form.DisplayName!.Trim(), unit!);
        await Db.SaveChangesAsync();
        Say(AccountPage.Saved(account));
        return RedirectToAction(nameof(Show), new { id });
    }

    private async Task<NewAccountPage> NewPage(NewAccountForm form) => new(form, AccountPage.Choices(await Db.Units.InOrder().ToListAsync()));
}
