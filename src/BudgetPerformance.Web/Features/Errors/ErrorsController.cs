using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Errors;

/// <summary>One page for every failure. Its number is also in the log.</summary>
[Route("error/{status:int:range(400,599)}"), AllowAnonymous]
public sealed class ErrorsController(ILogger<ErrorsController> log) : Controller
{
    [HttpGet]
    public IActionResult Show([FromRoute] int status)
    {
        var failure = new Failure(status, Guid.NewGuid().ToString("N")[..12].ToUpperInvariant());
        var accident = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var path = new PathString(accident?.Path ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath).ToUriComponent();
        log.Log(status >= 500 ? LogLevel.Error : LogLevel.Information, accident?.Error, "Failure {Number}: {Status} at {Path}", failure.Number, status, path);
        Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "10";
        return View("Error", failure);
    }
}
