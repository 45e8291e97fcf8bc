namespace BudgetPerformance.Web.Infrastructure.Security;

/// <summary>Our cookies. Over HTTPS their names carry the prefix that binds them to this host; a bare machine in Development speaks HTTP and cannot.</summary>
public sealed class Cookies(IHostEnvironment environment)
{
    private readonly bool secure = !environment.IsDevelopment();

    public string Session => Named("budget");

    public string Antiforgery => Named("budget-form");

    public string Notice => Named("budget-notice");

    public string Display => Named("budget-display");

    /// <summary>Makes a cookie ours: never read by scripts, never sent elsewhere.</summary>
    public void Guard(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        (cookie.Name, cookie.Path, cookie.HttpOnly, cookie.SameSite) = (name, "/", true, sameSite);
        cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }

    public CookieOptions Kept(TimeSpan time) => new() { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = secure, MaxAge = time };

    private string Named(string name) => secure ? "__Host-" + name : name;
}
