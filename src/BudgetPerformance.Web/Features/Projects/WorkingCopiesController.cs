using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>Keeps what somebody types until they save or drop it.</summary>
[Route("projects/working-copies")]
public sealed class WorkingCopiesController(EntryPages pages, WorkingCopies copies) : ActorController
{
    [HttpPost("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> KeepNew([FromForm] Filing filing, [FromForm] ProjectForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.New(filing, form) is null) return NotFound();
        await copies.Keep(WorkingCopy.NewProject, filing, form, form.Version);
        return NoContent();
    }

    [HttpPost("{id:int}"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Keep([FromRoute] int id, [FromForm] ProjectForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } project) return NotFound();
        await copies.Keep(project.Id.ToString(), new Filing(project.Year, project.UnitId), form, form.Version);
        return NoContent();
    }

    [HttpPost("new/removal"), Authorize(Policies.Prepares)]
    public Task<IActionResult> DropNew() => Drop(WorkingCopy.NewProject, "/projects/new");

    [HttpPost("{id:int}/removal"), Authorize(Policies.Prepares)]
    public Task<IActionResult> Drop([FromRoute] int id) => Drop(id.ToString(), $"/projects/{id}/edit");

    private async Task<IActionResult> Drop(string subject, string next)
    {
        await copies.Forget(subject);
        return Redirect(next);
    }
}
