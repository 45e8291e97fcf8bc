using BudgetPerformance.Data.Identity;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Sessions;

/// <summary>One's own password.</summary>
[Route("password"), OpenBeforePasswordChange]
public sealed class PasswordController(UserManager<Account> accounts, SignIn signIn) : ActorController
{
    [HttpGet, Authorize(Policies.SignedIn)]
    public IActionResult Edit() => View("Password", new PasswordForm());

    [HttpPost, Authorize(Policies.SignedIn)]
    public async Task<IActionResult> Change([FromForm] PasswordForm form)
    {
        if (!ModelState.IsValid) return View("Password", form);
        var account = (await accounts.FindByIdAsync(Actor.Id))!;
        if (!await signIn.Proves(account, form.Old!))
        {
            if (await signIn.IsLocked(account)) return await Leave();
            ModelState.AddModelError(nameof(form.Old), PasswordForm.Mismatch);
            return View("Password", form);
        }
        (account.MustChangePassword, account.AccessFailedCount) = (false, 0);
        var result = await accounts.ChangePasswordAsync(account, form.Old!, form.New!);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors) ModelState.AddModelError(nameof(form.New), error.Description);
            return View("Password", form);
        }
        // The stamp has changed, so every session of this person is over, this one included: the next sign-in gets a new key.
        Say(PasswordForm.Changed);
        return await Leave();
    }

    private async Task<IActionResult> Leave()
    {
        await HttpContext.SignOutAsync();
        return RedirectToAction(nameof(SessionController.New), "Session");
    }
}
