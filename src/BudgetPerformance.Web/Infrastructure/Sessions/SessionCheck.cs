using System.Globalization;
using System.Security.Claims;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Infrastructure.Sessions;

/// <summary>Looks every request's session up in the database: a disabled account, a changed password or a changed role acts at once.</summary>
public sealed class SessionCheck : CookieAuthenticationEvents
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private const string Ends = "ends";

    public override Task SigningIn(CookieSigningInContext context)
    {
        context.Properties.Items[Ends] = (context.Options.TimeProvider!.GetUtcNow() + Longest).ToString("O", CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var db = services.GetRequiredService<BudgetDbContext>();
        var id = context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier);
        var account = await db.Users.AsNoTracking().Include(a => a.Unit).SingleOrDefaultAsync(a => a.Id == id, context.HttpContext.RequestAborted);
        if (account is null || account.IsDisabled || account.SecurityStamp != context.Principal!.FindFirstValue(SessionClaims.Stamp) || IsOver(context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }
        var names = await db.UserRoles.Where(r => r.UserId == id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name).ToListAsync(context.HttpContext.RequestAborted);
        var actor = new Actor(account.Id, account.DisplayName, account.UnitId, account.Unit.Path, names.Select(name => Enum.Parse<Role>(name!)).ToHashSet());
        services.GetRequiredService<ActorContext>().Actor = actor;
        context.ReplacePrincipal(SessionClaims.Now(context.Scheme.Name, account, actor));
    }

    // The framework renews a session only in its second half, which would end it after 15 idle minutes; writing it down each minute keeps the promise of 30.
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(1);
        return Task.CompletedTask;
    }

    // Scripts are told that nobody is signed in; people are asked to sign in and come back to the page they were on.
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers["Sec-Fetch-Mode"].ToString() is not ("" or "navigate"))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.Options.LoginPath + QueryString.Create(context.Options.ReturnUrlParameter, PageOf(request)));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static string PageOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString
        : Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery
        : "/";

    private static bool IsOver(CookieValidatePrincipalContext context) =>
        !context.Properties.Items.TryGetValue(Ends, out var ends)
        || context.Options.TimeProvider!.GetUtcNow() >= DateTimeOffset.Parse(ends!, CultureInfo.InvariantCulture);
}
