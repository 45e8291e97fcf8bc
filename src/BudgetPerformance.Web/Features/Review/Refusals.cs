using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Review;

/// <summary>How a refusal is answered: the project's page with the reason above it.</summary>
public static class Refusals
{
    /// <summary>403 where another person might, 422 where the form has to be mended, 409 where the form stands elsewhere.</summary>
    public static int StatusOf(Rule rule) =>
        rule == ReviewRules.PreparerOnly || rule == ReviewRules.ReviewerOnly || rule == ReviewRules.FourEyes || rule == ReviewRules.SubmitterWithdraws ? StatusCodes.Status403Forbidden
        : rule == ReviewRules.CompleteBeforeSubmission || rule == ReviewRules.ReasonGiven || rule == ReviewRules.OpinionReadable || rule == ProjectRules.CodeUnique ? StatusCodes.Status422UnprocessableEntity
        : StatusCodes.Status409Conflict;

    public static ViewResult Refused(this Controller controller, ProjectPage page)
    {
        controller.Response.StatusCode = StatusOf(page.Broken!.Rule);
        return controller.View("~/Features/Projects/Show.cshtml", page);
    }
}
