using BudgetPerformance.Web.Infrastructure.Security;

namespace BudgetPerformance.Web.Features.Shared;

/// <summary>How somebody likes to see the site: light, dark or as their system, in ordinary or large type. Kept in a cookie, so that the first paint is right.</summary>
public sealed record Display(string Scheme, string Type)
{
    public const string Auto = "auto";
    public const string Light = "light";
    public const string Dark = "dark";
    public const string Normal = "normal";
    public const string Large = "large";

    /// <summary>What is asked for, or the default for anything unknown.</summary>
    public static Display For(string? scheme, string? type) => new(scheme is Light or Dark ? scheme : Auto, type is Large ? Large : Normal);

    public static Display Of(HttpContext context) =>
        context.Request.Cookies[context.RequestServices.GetRequiredService<Cookies>().Display]?.Split('.') is [var scheme, var type] ? For(scheme, type) : For(null, null);

    public override string ToString() => $"{Scheme}.{Type}";
}
