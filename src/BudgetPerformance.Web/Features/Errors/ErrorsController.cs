using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Errors;

/// <summary>One page for every failure. Its number is also in the log.</summary>
[Route("error/{status:int:range(400,599)}"), AllowAnonymous]
public sealed class ErrorsController : Controller
{
    [HttpGet]
    public IActionResult Show([FromRoute] int status)
    {
        Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "10";
        return View("Error", new Failure(status, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier));
    }
}
