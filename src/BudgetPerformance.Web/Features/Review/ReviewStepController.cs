using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Review;

/// <summary>Takes one step of review on the form as the person saw it, and answers with the project's page either way.</summary>
public abstract class ReviewStepController(BudgetDbContext db, EntryPages pages) : ActorController
{
    protected async Task<IActionResult> Take(int id, int version, Action<Project> step, string? opinion = null)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } project) return NotFound();
        var latest = project.Version == version;
        db.Expect(project, version);
        try
        {
            step(project);
            if (!latest) return await Refuse(id, new RuleBroken(ReviewRules.LatestSeen), opinion);
            await db.SaveChangesAsync();
        }
        catch (RuleBroken broken)
        {
            return await Refuse(id, broken, opinion);
        }
        catch (StaleEdit)
        {
            return await Refuse(id, new RuleBroken(ReviewRules.LatestSeen), opinion);
        }
        Say(project.Events[^1].Sentence);
        return Redirect($"/projects/{id}");
    }

    // The page shows what is saved, not what the refused step began.
    private async Task<IActionResult> Refuse(int id, RuleBroken broken, string? opinion)
    {
        db.ChangeTracker.Clear();
        return this.Refused(new ProjectPage((await pages.Find(id))!, Actor, broken, opinion ?? ""));
    }
}
