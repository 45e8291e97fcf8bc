using BudgetPerformance.Domain;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Admin;

/// <summary>A page of administration. What it refuses is shown again as it was typed, with every reason.</summary>
public abstract class AdminController : ActorController
{
    /// <summary>The page again, because of what is wrong with its fields.</summary>
    protected ViewResult Refused(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }

    /// <summary>The page again, because a rule forbids it: 422 where a field has to be mended, 403 where another person might, 409 where things stand otherwise than the page showed.</summary>
    protected ViewResult Refused(string view, object page, Rule rule, string field = "")
    {
        ModelState.AddModelError(field, rule.Text);
        Response.StatusCode = field.Length > 0 ? StatusCodes.Status422UnprocessableEntity
            : rule == AccountRules.NotOneself || rule == AccountRules.NotOneselfRoles || rule == AccountRules.PowerApart ? StatusCodes.Status403Forbidden
            : StatusCodes.Status409Conflict;
        return View(view, page);
    }
}
