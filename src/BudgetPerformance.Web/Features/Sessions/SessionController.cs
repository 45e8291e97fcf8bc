using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using BudgetPerformance.Web.Infrastructure.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Sessions;

/// <summary>Signing in and out.</summary>
[Route("session"), OpenBeforePasswordChange]
public sealed class SessionController(SignIn signIn) : Controller
{
    [HttpGet, AllowAnonymous]
    public IActionResult New([FromQuery] string? returnUrl) =>
        User.Identity!.IsAuthenticated ? LocalRedirect(PageAfter(returnUrl)) : View("SignIn", new SignInForm { ReturnUrl = returnUrl });

    [HttpPost, AllowAnonymous, EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Begin([FromForm] SignInForm form)
    {
        // A session that is still open is closed first, so that no key outlives the person it was made for.
        if (User.Identity!.IsAuthenticated) return await End();
        if (!ModelState.IsValid) return View("SignIn", form);
        if (await signIn.Try(form.UserName!, form.Password!) is not { } account)
        {
            ModelState.AddModelError("", SignInForm.Refusal);
            return View("SignIn", form);
        }
        await HttpContext.SignInAsync(SessionClaims.At(CookieAuthenticationDefaults.AuthenticationScheme, account), new AuthenticationProperties { IsPersistent = false });
        return LocalRedirect(account.MustChangePassword ? "/password" : PageAfter(form.ReturnUrl));
    }

    [HttpPost("end"), Authorize(Policies.SignedIn)]
    public async Task<IActionResult> End()
    {
        await HttpContext.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return RedirectToAction(nameof(New));
    }

    private string PageAfter(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
}
