using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Gives an upload up; that it came and went stays.</summary>
[Route("book-imports/{id:int}/abandonment")]
public sealed class BookAbandonmentsController(BudgetDbContext db, BookImportPages pages, TimeProvider clock) : BookReviewController(pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, [FromForm] int version)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        try
        {
            db.Expect(import, version);
            import.Abandon(Actor, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
        catch (StaleEdit)
        {
            db.ChangeTracker.Clear();
            return await Pages.Find(id) is { } again ? Shown("Show", await Pages.Review(again, broken: new RuleBroken(BookImportRules.Unchanged)), StatusCodes.Status409Conflict) : NotFound();
        }
        Say(BookReview.Abandoned(import));
        return Redirect("/book-imports");
    }
}
