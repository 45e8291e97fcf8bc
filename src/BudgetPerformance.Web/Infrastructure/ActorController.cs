using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Domain;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Infrastructure;

/// <summary>A controller whose actions are taken by somebody who has signed in.</summary>
public abstract class ActorController : Controller
{
    /// <summary>Who acts, with the unit and the roles they have at this very request.</summary>
    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<ActorContext>().Actor
        ?? throw new InvalidOperationException("The action is open to people who have not signed in.");

    /// <summary>Says on the next page what has just been done.</summary>
    protected void Say(string sentence) => TempData[Notice.Key] = sentence;
}
