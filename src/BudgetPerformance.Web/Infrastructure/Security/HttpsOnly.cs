namespace BudgetPerformance.Web.Infrastructure.Security;

/// <summary>Speaks HTTPS only. Where no HTTPS address is known to lead to, a page says what is missing; signing in over plain HTTP would fail without a reason.</summary>
public static class HttpsOnly
{
    public static IApplicationBuilder UseHttpsOnly(this IApplicationBuilder app) => app.UseHsts().UseHttpsRedirection().Use((context, next) =>
    {
        if (context.Request.IsHttps || context.IsErrorPage()) return next(context);
        context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
        return Task.CompletedTask;
    });
}
