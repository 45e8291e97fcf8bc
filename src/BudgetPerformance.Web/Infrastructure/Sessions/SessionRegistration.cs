using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Web.Features.Sessions;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Infrastructure.Sessions;

/// <summary>Accounts, passwords, sessions and the keys that seal cookies.</summary>
public static class SessionRegistration
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddSingleton<Cookies>();
        services.AddScoped<SessionCheck>().AddScoped<SignIn>();
        services.AddSingleton<DatabaseTickets>();
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("budget-performance").PersistKeysToDbContext<BudgetDbContext>();
        services.AddIdentityCore<Account>(Passwords)
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<BudgetDbContext>()
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddPasswordValidator<PasswordBlocklist>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<Cookies, DatabaseTickets>((options, cookies, tickets) =>
            {
                cookies.Guard(options.Cookie, cookies.Session, SameSiteMode.Lax);
                (options.SessionStore, options.EventsType) = (tickets, typeof(SessionCheck));
                (options.ExpireTimeSpan, options.SlidingExpiration) = (SessionCheck.Idle, true);
                (options.LoginPath, options.ReturnUrlParameter) = ("/session", "returnUrl");
            });
        services.AddOptions<AntiforgeryOptions>().Configure<Cookies>((options, cookies) =>
        {
            cookies.Guard(options.Cookie, cookies.Antiforgery, SameSiteMode.Strict);
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<Cookies>((options, cookies) => cookies.Guard(options.Cookie, cookies.Notice, SameSiteMode.Lax));
        return services;
    }

    /// <summary>Finds out who asks and from where. Who must choose a new password first sees no other page until then.</summary>
    public static IApplicationBuilder UseSessions(this IApplicationBuilder app) =>
        app.UseWhen(context => !context.IsAccident(), branch => branch.UseAuthentication().Use(DemandOwnPassword));

    private static Task DemandOwnPassword(HttpContext context, RequestDelegate next)
    {
        context.RequestServices.GetRequiredService<ActorContext>().IpAddress = context.Connection.RemoteIpAddress?.ToString();
        var isOpen = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null || context.GetEndpoint()?.Metadata.GetMetadata<OpenBeforePasswordChangeAttribute>() is not null;
        if (isOpen || !context.User.HasClaim(claim => claim.Type == SessionClaims.MustChangePassword)) return next(context);
        context.Response.Redirect("/password");
        return Task.CompletedTask;
    }

    private static void Passwords(IdentityOptions options)
    {
        (options.Password.RequiredLength, options.Password.RequiredUniqueChars) = (12, 5);
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
    }
}
