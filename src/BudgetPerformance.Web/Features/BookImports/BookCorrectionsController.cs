using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Puts right what was read of one project. It is kept with the upload; nothing of the bureau's changes.</summary>
[Route("book-imports/{id:int}/projects/{position:int:min(0)}")]
public sealed class BookCorrectionsController(BudgetDbContext db, BookImportPages pages) : BookReviewController(pages)
{
    [HttpGet, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Edit([FromRoute] int id, [FromRoute] int position)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        return BookImportPages.Correction(import, position) is { } page ? View("Correction", page) : NotFound();
    }

    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Save([FromRoute] int id, [FromRoute] int position, [FromForm] ProjectForm form, [FromForm(Name = "do")] string? then)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        if (BookImportPages.Correction(import, position, form) is not { } page) return NotFound();
        if (page.IsStale) return Refused(page, BookImportRules.CorrectedMeanwhile);
        if (page.Entry.Problems.Count > 0) return Refused(page);
        try
        {
            import.Keep(page.Kept.With(position, page.Project.Corrected(form)).Write(), Actor);
            await db.SaveChangesAsync();
        }
        catch (StaleEdit)
        {
            // Somebody was faster by a moment, with this project or another.
            db.ChangeTracker.Clear();
            return await Save(id, position, form, then);
        }
        Say(BookReview.Corrected(form.Name));
        return Redirect(then == "next" && page.Next is { } next ? $"/book-imports/{id}/projects/{next}" : $"/book-imports/{id}#project-{position}");
    }

    [HttpPost("step"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Step([FromRoute] int id, [FromRoute] int position, [FromForm] ProjectForm form, [FromForm(Name = "do")] string? step)
    {
        var (import, refusal) = await Pending(id);
        if (refusal is not null) return refusal;
        form.Take(step, import.FiscalYear.Template);
        return BookImportPages.Correction(import, position, form) is { } page ? View("Correction", page) : NotFound();
    }

    private ViewResult Refused(CorrectionPage page, Rule? rule = null) =>
        Shown("Correction", page.Refuse(rule), rule is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
}
