using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>A step on an upload that is answered, where it cannot be taken, with the review as it is now.</summary>
public abstract class BookReviewController(BookImportPages pages) : ActorController
{
    protected BookImportPages Pages => pages;

    /// <summary>The upload, and what to answer where it is not to be found, was not understood or was decided on before.</summary>
    protected async Task<(BookImport Import, IActionResult? Refusal)> Pending(int id)
    {
        if (await pages.Find(id) is not { } import) return (null!, NotFound());
        if (!ModelState.IsValid) return (import, BadRequest());
        return (import, import.State == ImportState.Pending ? null : Shown("Show", await pages.Review(import, broken: new RuleBroken(BookImportRules.OnlyPending)), StatusCodes.Status409Conflict));
    }

    protected string? Posted(string field) => Request.Form[field].FirstOrDefault();

    protected ViewResult Shown(string view, object page, int status)
    {
        Response.StatusCode = status;
        return View(view, page);
    }
}
