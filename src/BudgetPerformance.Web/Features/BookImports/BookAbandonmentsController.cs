using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Gives an upload up; that it came and went stays.</summary>
[Route("book-imports/{id:int}/abandonment")]
public sealed class BookAbandonmentsController(BudgetDbContext db, BookImportPages pages, TimeProvider clock) : ActorController
{
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, [FromForm] int version)
    {
        if (await pages.Find(id) is not { } import) return NotFound();
        if (!ModelState.IsValid) return BadRequest();
        try
        {
            db.Expect(import, version);
            import.Abandon(Actor, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
        catch (Exception refusal) when (refusal is RuleBroken or StaleEdit)
        {
            db.ChangeTracker.Clear();
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Show", await pages.Review((await pages.Find(id))!, broken: refusal as RuleBroken ?? new RuleBroken(BookImportRules.OnlyPending)));
        }
        Say(BookReview.Abandoned(import));
        return Redirect("/book-imports");
    }
}
