using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Shared;

/// <summary>Keeps how somebody likes to see the site, also before they sign in.</summary>
[Route("display"), AllowAnonymous]
public sealed class DisplayController(Cookies cookies) : Controller
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    [HttpPost]
    public IActionResult Choose([FromForm] string? scheme, [FromForm] string? type, [FromForm] string? returnUrl)
    {
        Response.Cookies.Append(cookies.Display, Display.For(scheme, type).ToString(), cookies.Kept(Kept));
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
