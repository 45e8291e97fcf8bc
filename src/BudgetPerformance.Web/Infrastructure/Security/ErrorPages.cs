using BudgetPerformance.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BudgetPerformance.Web.Infrastructure.Security;

/// <summary>Answers every failure with a page of ours, whichever method and form the request came with.</summary>
public static class ErrorPages
{
    private static readonly object StatusKey = new();

    // Busy, locked, no memory to write, read-only, input/output error, full, cannot open: they pass when the disk or the other writer is done.
    private static readonly int[] Passing = [5, 6, 8, 10, 13, 14];

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", StatusCodeSelector = StatusOf, AllowStatusCode404Response = true })
        .UseStatusCodePagesWithReExecute("/error/{0}")
        .Use((context, next) =>
        {
            if (context.IsErrorPage()) ShowPage(context);
            return next(context);
        });

    /// <summary>Whether the answer is the page of a failure, and not what was asked for.</summary>
    public static bool IsErrorPage(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>Whether it tells of an accident, so that the page must do without the database and, on plain HTTP, without cookies.</summary>
    public static bool IsAccident(this HttpContext context) => context.IsErrorPage() && context.Items[StatusKey] is >= 500 or StatusCodes.Status426UpgradeRequired;

    private static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        DbUpdateConcurrencyException or StaleEdit => StatusCodes.Status409Conflict,
        RetryLimitExceededException => StatusCodes.Status503ServiceUnavailable,
        _ when IsPassing(failure) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsPassing(Exception? failure) =>
        failure is SqliteException sqlite ? Passing.Contains(sqlite.SqliteErrorCode) : failure?.InnerException is { } inner && IsPassing(inner);

    // The page is only looked at: what was posted with the failed request is none of its business.
    private static void ShowPage(HttpContext context)
    {
        var status = context.Response.StatusCode;
        context.Items[StatusKey] = status;
        (context.Request.Method, context.Request.Path, context.Request.ContentType) = (HttpMethods.Get, $"/error/{status}", null);
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        // A route was already looked for with the method of the failed request.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
    }
}
