using System.Globalization;
using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Keeps what was chosen on the review, so that one can leave it, or put a project right, and come back.</summary>
[Route("book-imports/{id:int}/choices")]
public sealed class BookChoicesController(BudgetDbContext db, BookImportPages pages) : BookReviewController(pages)
{
    /// <param name="id">The upload.</param>
    /// <param name="version">The version on the screen.</param>
    /// <param name="next">What is to be put right next: the first part or a project's place; null to stay.</param>
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, [FromForm] string? next)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        var review = await Pages.Review(import, Posted);
        try
        {
            db.Expect(import, version);
            import.Keep((review.Kept! with { Choices = review.Choices }).Write(), Actor);
            await db.SaveChangesAsync();
        }
        catch (StaleEdit)
        {
            db.ChangeTracker.Clear();
            return await Pages.Find(id) is { } again ? Shown("Show", await Pages.Review(again, Posted, new RuleBroken(BookImportRules.Unchanged)), StatusCodes.Status409Conflict) : NotFound();
        }
        if (next == "statement") return Redirect($"/book-imports/{id}/statement");
        if (int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) return Redirect($"/book-imports/{id}/projects/{position}");
        Say(BookReview.ChoicesKept);
        return Redirect($"/book-imports/{id}");
    }
}
