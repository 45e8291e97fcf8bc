using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Takes one step on an uploaded template as the person saw it, and answers with its page where it is refused.</summary>
public abstract class TemplateStepController(BudgetDbContext db, TemplatePages pages) : ActorController
{
    private static readonly HashSet<Rule> ToMend = [TemplateRules.SomethingChosen, TemplateRules.ConflictsDecided, ProjectRules.CodeUnique];

    protected BudgetDbContext Db => db;

    protected async Task<IActionResult> Take(int id, int version, Func<TemplateUpload, Task> step, Func<TemplateUpload, string> said)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } upload) return NotFound();
        db.Expect(upload, version);
        try
        {
            await step(upload);
            await db.SaveChangesAsync();
        }
        catch (Exception refusal) when (refusal is RuleBroken or StaleEdit or SentTwice)
        {
            return await Refuse(id, refusal as RuleBroken ?? new RuleBroken(TemplateRules.LatestSeen));
        }
        Say(said(upload));
        return Redirect($"/templates/{id}");
    }

    private async Task<IActionResult> Refuse(int id, RuleBroken broken)
    {
        db.ChangeTracker.Clear();
        if (await pages.Find(id) is not { } upload) return NotFound();
        if (broken.Rule == TemplateRules.LatestSeen && upload.State != ImportState.Pending) broken = new RuleBroken(TemplateRules.OnlyPending);
        Response.StatusCode = broken.Rule == ReviewRules.PreparerOnly ? StatusCodes.Status403Forbidden : ToMend.Contains(broken.Rule) ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return View("Show", await pages.Show(upload, broken, Request.Form));
    }
}
