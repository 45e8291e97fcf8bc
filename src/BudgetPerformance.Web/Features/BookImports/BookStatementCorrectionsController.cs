using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Puts right what was read of the first part, with the buttons of its entry page. It is kept with the upload; nothing of the bureau's changes.</summary>
[Route("book-imports/{id:int}/statement")]
public sealed class BookStatementCorrectionsController(BudgetDbContext db, BookImportPages pages) : BookReviewController(pages)
{
    [HttpGet, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Edit([FromRoute] int id)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        return await Pages.StatementCorrection(import) is { } page ? View("StatementCorrection", page) : NotFound();
    }

    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Save([FromRoute] int id, [FromForm] StatementForm form)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        if (await Pages.StatementCorrection(import, form) is not { } page) return NotFound();
        if (page.IsStale) return Refused(page, BookImportRules.CorrectedMeanwhile);
        if (page.Entry.Problems.Count > 0) return Refused(page);
        try
        {
            import.Keep(page.Kept.With(form.ToDetails().Filled).Write(), Actor);
            await db.SaveChangesAsync();
        }
        catch (StaleEdit)
        {
            // Somebody was faster by a moment, with the first part or a project.
            db.ChangeTracker.Clear();
            return await Save(id, form);
        }
        Say(BookReview.Corrected(StatementReview.Name));
        return Redirect($"/book-imports/{id}#statement-title");
    }

    [HttpPost("step"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Step([FromRoute] int id, [FromForm] StatementForm form, [FromForm(Name = "do")] string? step)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        var (after, pasted) = form.Take(step);
        return await Pages.StatementCorrection(import, after, pasted) is { } page ? View("StatementCorrection", page) : NotFound();
    }

    private ViewResult Refused(StatementCorrectionPage page, Rule? rule = null) =>
        Shown("StatementCorrection", page.Refuse(rule), rule is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
}
