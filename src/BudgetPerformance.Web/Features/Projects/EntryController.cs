using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Review;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>The entry page, and saving it.</summary>
[Route("projects")]
public sealed class EntryController(BudgetDbContext db, TimeProvider clock, EntryPages pages, WorkingCopies copies) : ActorController
{
    [HttpGet("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> New([FromQuery] Filing filing, [FromQuery] bool restore)
    {
        var kept = await copies.OfNew();
        var page = restore && kept is not null ? await pages.New(kept.Filing, kept.Form) : await pages.New(filing, keptAt: kept?.SavedAt);
        return page is null ? NothingOpen(filing) : pages.Forbids(page) is null ? View("Entry", page) : NothingOpen(filing);
    }

    [HttpPost("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromForm] Filing filing, [FromForm] ProjectForm form, [FromForm(Name = "do")] string? then)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.New(filing, form) is not { } page) return NotFound();
        if (page.Problems.Count > 0) return Refused(page);
        if (await pages.SavedBy(form.SubmitKey) is { } before) return SavedBefore(before, page, then);
        return await Saving(page, then, () =>
        {
            var project = Project.Draft(page.Year, page.Unit, page.Details, Actor, clock.GetUtcNow(), form.SubmitKey);
            db.Projects.Add(project);
            db.Expect(page.Year);
            return project;
        });
    }

    [HttpGet("{id:int}/edit"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Edit([FromRoute] int id, [FromQuery] bool restore)
    {
        if (await pages.Find(id) is not { } project) return NotFound();
        var kept = await copies.Of(project);
        var page = restore && kept is not null ? EntryPages.Of(project, kept.Form) : EntryPages.Of(project, ProjectForm.From(project), kept?.SavedAt);
        return pages.Forbids(page) is { } rule ? this.Refused(new ProjectPage(project, Actor, new RuleBroken(rule))) : View("Entry", page);
    }

    [HttpPost("{id:int}/edit"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Save([FromRoute] int id, [FromForm] ProjectForm form, [FromForm(Name = "do")] string? then)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } project) return NotFound();
        var page = EntryPages.Of(project, form);
        if (page.Problems.Count > 0) return Refused(page);
        if (await pages.SavedBy(form.SubmitKey) is { } before) return SavedBefore(before, page, then);
        if (project.Version != form.Version && pages.Forbids(page) is null) return ProjectConflict.IsSame(project, page.Details) ? Saved(project, then) : Conflicting(project, page);
        return await Saving(page, then, () =>
        {
            db.Expect(project, form.Version);
            project.Revise(page.Details, Actor, clock.GetUtcNow(), form.SubmitKey);
            return project;
        });
    }

    [HttpPost("{id:int}/resolution"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Resolve([FromRoute] int id, [FromForm] ProjectForm form, [FromForm] int baseVersion, [FromForm(Name = "do")] string? then)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } project) return NotFound();
        if (await pages.SavedBy(form.SubmitKey) is { } before) return Saved(before, then);
        var conflict = ProjectConflict.Between(project, form, baseVersion, field => Enum.TryParse<Choice>(Request.Form["choice:" + field], out var choice) ? choice : null);
        if (project.Version != form.Version || conflict.Fields.Any(field => field.Chosen is null)) return Conflicting(conflict);
        return await Save(id, conflict.Resolved(), then);
    }

    private async Task<IActionResult> Saving(EntryPage page, string? then, Func<Project> verb)
    {
        try
        {
            var project = verb();
            await db.SaveChangesAsync();
            await copies.Forget(page.Subject);
            return Saved(project, then);
        }
        catch (Exception refusal) when (refusal is RuleBroken or StaleEdit or SentTwice)
        {
            // Somebody else, or this very page sent twice, may have been faster by a moment.
            db.ChangeTracker.Clear();
            if (await pages.SavedBy(page.Form.SubmitKey) is { } twin) return SavedBefore(twin, page, then);
            if (refusal is RuleBroken { Rule: var rule } && rule == DepartmentRules.LatestSeen) page = await pages.New(new Filing(page.Year.Year, page.Unit.Id), page.Form) ?? page;
            return refusal is RuleBroken broken ? Refused(page, broken) : Conflicting((await pages.Find(page.Saved!.Id))!, page);
        }
    }

    private RedirectResult Saved(Project project, string? then)
    {
        var open = ReviewPermits.MayRevise(Actor, project) is null;
        Say(project.Events[^1].Sentence + (open ? ProjectFindings.Summary(project.Objections()) : ""));
        return Redirect(then == "save-and-leave" || !open ? $"/projects/{project.Id}" : $"/projects/{project.Id}/edit");
    }

    // The same page sent again leads to what it saved; the same page with other content, from the back button, must not be lost.
    private IActionResult SavedBefore(Project project, EntryPage page, string? then)
    {
        var conflict = ProjectConflict.Between(project, page.Form, project.Events.Last(e => e.SubmitKey == page.Form.SubmitKey).Version);
        return conflict.Fields.All(field => field.Chosen is Choice.Theirs) ? Saved(project, then) : Conflicting(conflict);
    }

    // Who named no year or unit asked for nothing that is hidden from them.
    private IActionResult NothingOpen(Filing filing) => filing == new Filing(null, null) ? View("NothingOpen") : NotFound();

    private ViewResult Conflicting(Project theirs, EntryPage mine) => Conflicting(ProjectConflict.Between(theirs, mine.Form, mine.Form.Version));

    private ViewResult Conflicting(ProjectConflict conflict)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Conflict", conflict);
    }

    private ViewResult Refused(EntryPage page, RuleBroken? broken = null)
    {
        Response.StatusCode = broken is null ? StatusCodes.Status422UnprocessableEntity : Refusals.StatusOf(broken.Rule);
        return View("Entry", page.Refuse(broken));
    }
}
