using BudgetPerformance.Data;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Keeps what somebody types into a statement until they save or drop it.</summary>
[Route("statements/working-copies/{year:int}/{unitId:int}")]
public sealed class StatementCopiesController(StatementPages pages, WorkingCopies copies) : ActorController
{
    [HttpPost(""), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Keep([FromRoute] int year, [FromRoute] int unitId, [FromForm] StatementForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Place(new Filing(year, unitId)) is null) return NotFound();
        form.Before = null;
        await copies.Keep(WorkingCopy.Statement(year, unitId), new Filing(year, unitId), form, form.Version);
        return NoContent();
    }

    [HttpPost("removal"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Drop([FromRoute] int year, [FromRoute] int unitId)
    {
        await copies.Forget(WorkingCopy.Statement(year, unitId));
        return Redirect($"/statements/new?year={year}&unitId={unitId}");
    }
}
