using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Features.Review;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Links a project to a duty.</summary>
[Route("projects/{id:int}/duty")]
public sealed class ProjectDutyController(BudgetDbContext db, DutyTrees trees, TimeProvider clock) : ActorController
{
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Link([FromRoute] int id, [FromForm] LinkForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await db.Projects.VisibleTo(Actor).WithForm().WithDuty().SingleOrDefaultAsync(project => project.Id == id) is not { } project) return NotFound();
        try
        {
            if (project.DutyId != form.Seen) throw new RuleBroken(ReviewRules.LatestSeen);
            var duty = form.DutyId is { } chosen ? await db.Duties.OpenTo(project).SingleOrDefaultAsync(duty => duty.Id == chosen) ?? throw new RuleBroken(StatementRules.DutyWithinReach) : null;
            project.Serve(duty, Actor, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
        catch (Exception refusal) when (refusal is RuleBroken or StaleEdit)
        {
            db.ChangeTracker.Clear();
            return await Refused(project, form, (refusal as RuleBroken)?.Rule ?? ReviewRules.LatestSeen);
        }
        if (project.Events.Count > 0) Say(project.Events[^1].Sentence);
        return Redirect($"/duties?year={project.Year}&unitId={form.UnitId ?? project.UnitId}#{DutyTree.NameOf(project)}");
    }

    private async Task<IActionResult> Refused(Project project, LinkForm form, Rule rule)
    {
        var page = await trees.Find(new Filing(project.Year, form.UnitId ?? project.UnitId)) ?? await trees.Find(new Filing(project.Year, project.UnitId));
        Response.StatusCode = Refusals.StatusOf(rule);
        return View("Tree", page! with { Refusal = rule.Text });
    }
}
