using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Features.Review;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>The entry page of Part 1, and saving it.</summary>
[Route("statements")]
public sealed class StatementEntryController(BudgetDbContext db, TimeProvider clock, StatementPages pages, WorkingCopies copies) : ActorController
{
    [HttpGet("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> New([FromQuery] Filing filing, [FromQuery] bool restore)
    {
        if (await pages.Place(filing) is not var (year, unit)) return NotFound();
        if (await pages.Find(year.Year, unit.Id) is { } there) return Redirect($"/statements/{there.Id}/edit");
        if (pages.Forbids(unit, year) is { } rule) return Closed(rule);
        var kept = await pages.Kept(year.Year, unit.Id, StatementDetails.Blank);
        var form = restore && kept is not null ? kept.Form : StatementForm.From(StatementDetails.Blank);
        return View("Entry", new StatementEntryPage(form, year, unit, null) { KeptAt = restore ? null : kept?.SavedAt });
    }

    [HttpPost("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromForm] Filing filing, [FromForm] StatementForm form, [FromForm(Name = "do")] string? then)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.New(filing, form) is not { } page) return NotFound();
        if (page.Problems.Count > 0) return Refused(page);
        if (await pages.SavedBy(form.SubmitKey) is { } before) return SavedBefore(before, page, then);
        if (await pages.Find(page.Year.Year, page.Unit.Id) is { } theirs && pages.Forbids(page.Unit, page.Year) is null) return Differing(theirs, page, then);
        return await Saving(page, then, () =>
        {
            var statement = DepartmentStatement.Draft(page.Year, page.Unit, page.Details, Actor, clock.GetUtcNow(), form.SubmitKey);
            db.Statements.Add(statement);
            return statement;
        });
    }

    [HttpGet("{id:int}/edit"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Edit([FromRoute] int id, [FromQuery] bool restore)
    {
        if (await pages.Find(id) is not { } statement) return NotFound();
        if (pages.Forbids(statement.Unit, statement.FiscalYear) is { } rule) return Closed(rule);
        var kept = await pages.Kept(statement.Year, statement.UnitId, statement.Details);
        var page = await pages.Of(statement, restore && kept is not null ? kept.Form : StatementForm.From(statement));
        if (!restore) page.KeptAt = kept?.SavedAt;
        return View("Entry", page);
    }

    [HttpPost("{id:int}/edit"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Save([FromRoute] int id, [FromForm] StatementForm form, [FromForm(Name = "do")] string? then)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } statement) return NotFound();
        var page = await pages.Of(statement, form);
        if (page.Problems.Count > 0) return Refused(page);
        if (await pages.SavedBy(form.SubmitKey) is { } before) return SavedBefore(before, page, then);
        if (statement.Version != form.Version && pages.Forbids(page.Unit, page.Year) is null) return Differing(statement, page, then);
        return await Saving(page, then, () =>
        {
            db.Expect(statement, form.Version);
            statement.Revise(page.Details, page.Serving.Keys.ToHashSet(), Actor, clock.GetUtcNow(), form.SubmitKey);
            return statement;
        });
    }

    [HttpPost("{id:int}/resolution"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Resolve([FromRoute] int id, [FromForm] StatementForm form, [FromForm] int baseVersion, [FromForm(Name = "do")] string? then)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } statement) return NotFound();
        if (await pages.SavedBy(form.SubmitKey) is { } before) return Saved(before, then);
        var conflict = StatementConflict.Between(statement, form, baseVersion, field => Enum.TryParse<Choice>(Request.Form["choice:" + field], out var choice) ? choice : null);
        if (statement.Version != form.Version || conflict.Fields.Any(field => field.Chosen is null)) return Conflicting(conflict);
        return await Save(id, conflict.Resolved(), then);
    }

    private async Task<IActionResult> Saving(StatementEntryPage page, string? then, Func<DepartmentStatement> verb)
    {
        try
        {
            var statement = verb();
            await db.SaveChangesAsync();
            await copies.Forget(WorkingCopy.Statement(page.Year.Year, page.Unit.Id));
            return Saved(statement, then);
        }
        catch (Exception refusal) when (refusal is RuleBroken or StaleEdit or SentTwice)
        {
            // Somebody else, or this very page sent twice, may have been faster by a moment.
            db.ChangeTracker.Clear();
            if (await pages.SavedBy(page.Form.SubmitKey) is { } twin) return SavedBefore(twin, page, then);
            var isLate = refusal is StaleEdit || (refusal as RuleBroken)?.Rule == StatementRules.StatementUnique;
            return isLate && await pages.Find(page.Year.Year, page.Unit.Id) is { } theirs ? Differing(theirs, page, then) : Refused(page, refusal as RuleBroken);
        }
    }

    private RedirectResult Saved(DepartmentStatement statement, string? then)
    {
        Say(statement.Events[^1].Sentence);
        return Redirect(then == "save-and-leave" ? $"/statements/{statement.Id}" : $"/statements/{statement.Id}/edit");
    }

    // The same page sent again leads to what it saved; the same page with other content, from the back button, must not be lost.
    private IActionResult SavedBefore(DepartmentStatement statement, StatementEntryPage page, string? then)
    {
        var conflict = StatementConflict.Between(statement, page.Form, statement.Events.Last(e => e.SubmitKey == page.Form.SubmitKey).Version);
        return conflict.Fields.All(field => field.Chosen is Choice.Theirs) ? Saved(statement, then) : Conflicting(conflict);
    }

    private IActionResult Differing(DepartmentStatement theirs, StatementEntryPage mine, string? then)
    {
        var conflict = StatementConflict.Between(theirs, mine.Form, mine.Form.Version);
        return conflict.Fields.Count == 0 ? Saved(theirs, then) : Conflicting(conflict);
    }

    private ViewResult Conflicting(StatementConflict conflict)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Conflict", conflict);
    }

    private ViewResult Closed(Rule rule)
    {
        Response.StatusCode = Refusals.StatusOf(rule);
        return View("Closed", rule);
    }

    private ViewResult Refused(StatementEntryPage page, RuleBroken? broken = null)
    {
        Response.StatusCode = broken is null ? StatusCodes.Status422UnprocessableEntity : Refusals.StatusOf(broken.Rule);
        return View("Entry", page.Refuse(broken));
    }
}
