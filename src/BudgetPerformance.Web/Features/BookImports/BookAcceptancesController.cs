using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Takes over what was chosen of a book, through the verbs that typing uses, all of it or nothing.</summary>
[Route("book-imports/{id:int}/acceptance")]
public sealed class BookAcceptancesController(BudgetDbContext db, BookImportPages pages, TimeProvider clock) : BookReviewController(pages)
{
    /// <param name="id">The upload.</param>
    /// <param name="version">The version on the screen.</param>
    /// <param name="seen">What the judgements on the screen stood on.</param>
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, [FromForm] int version, [FromForm] string? seen)
    {
        var (import, refused) = await Pending(id);
        if (refused is not null) return refused;
        var review = await Pages.Review(import, Posted);
        try
        {
            if (ReviewPermits.MayEnterFor(Actor, import.Unit, import.FiscalYear) is { } forbids) throw new RuleBroken(forbids);
            if (!review.Kept!.Fits(import.FiscalYear.Template)) throw new RuleBroken(BookImportRules.SameForm);
            if (seen != review.Seen) throw new RuleBroken(BookImportRules.Unchanged);
            db.Expect(import, version);
            db.Expect(import.FiscalYear);
            var (drafted, revised) = (TakeProjects(review), await TakeStatement(review));
            import.Accept(drafted.New + revised.New, drafted.Changed + revised.Changed, Actor, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
        catch (Exception refusal) when (refusal is RuleBroken or StaleEdit)
        {
            db.ChangeTracker.Clear();
            if (await Pages.Find(id) is not { } again) return NotFound();
            var broken = refusal as RuleBroken ?? new RuleBroken(BookImportRules.Unchanged);
            var invites = broken.Rule == BookImportRules.SomethingChosen || broken.Rule == BookImportRules.Savable || broken.Rule == ProjectRules.CodeUnique;
            return Shown("Show", await Pages.Review(again, Posted, broken), invites ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
        }
        Say(BookReview.Accepted(import));
        return Redirect($"/book-imports/{id}");
    }

    private (int New, int Changed) TakeProjects(BookReview review)
    {
        var (drafted, revised) = (0, 0);
        if (review.Projects.Any(project => project.Take != Take.Skip && !project.Reading.IsSavable)) throw new RuleBroken(BookImportRules.Savable);
        foreach (var project in review.Projects)
        {
            if (project.Take == Take.New)
            {
                db.Projects.Add(Project.Draft(review.Import.FiscalYear, review.Import.Unit, project.Reading.Form.ToDetails(review.Import.FiscalYear.Template), Actor, clock.GetUtcNow(), Guid.NewGuid()));
                drafted++;
            }
            else if (project is { Take: Take.Compare, Conflict: { } conflict } && conflict.Fields.Any(field => field.Chosen != Choice.Theirs))
            {
                conflict.Project.Revise(conflict.Resolved().ToDetails(conflict.Template), Actor, clock.GetUtcNow(), Guid.NewGuid());
                revised++;
            }
        }
        return (drafted, revised);
    }

    private async Task<(int New, int Changed)> TakeStatement(BookReview review)
    {
        if (review.Statement?.Resolved() is not { } details) return (0, 0);
        if (review.Statement.Existing is not { } existing)
        {
            db.Statements.Add(DepartmentStatement.Draft(review.Import.FiscalYear, review.Import.Unit, details, Actor, clock.GetUtcNow(), Guid.NewGuid()));
            return (1, 0);
        }
        existing.Revise(details, (await db.Projects.ServingAsync(existing.Id)).Keys.ToHashSet(), Actor, clock.GetUtcNow(), Guid.NewGuid());
        return (0, 1);
    }
}
