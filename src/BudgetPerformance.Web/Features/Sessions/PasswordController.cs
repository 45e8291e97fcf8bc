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
public sealed class PasswordController(UserManager<Account> accounts) : ActorController
{
    [HttpGet, Authorize(Policies.SignedIn)]
    public IActionResult Edit() => View("Password", new PasswordForm());

    [HttpPost, Authorize(Policies.SignedIn)]
    public async Task<IActionResult> Change([FromForm] PasswordForm form)
    {
        if (!ModelState.IsValid) return View("Password", form);
        var account = (await accounts.FindByIdAsync(Actor.Id))!;
        account.MustChangePassword = false;
        var result = await accounts.ChangePasswordAsync(account, form.Old!, form.New!);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(form.Old) : nameof(form.New), error.Description);
            return View("Password", form);
        }
        // The stamp has changed, so every session of this person is over, this one included: the next sign-in gets a new key.
        await HttpContext.SignOutAsync();
        Say(PasswordForm.Changed);
        return RedirectToAction(nameof(SessionController.New), "Session");
    }
}
