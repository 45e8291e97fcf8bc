using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>The entry page's buttons that do not save: adding, removing and moving items and duties, taking a pasted text apart, undoing.</summary>
[Route("statements")]
public sealed class StatementStepsController(StatementPages pages) : ActorController
{
    [HttpPost("new/step"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OnNew([FromForm] Filing filing, [FromForm] StatementForm form, [FromForm(Name = "do")] string? step)
    {
        if (!ModelState.IsValid) return BadRequest();
        var (after, pasted) = form.Take(step);
        return await pages.New(filing, after, pasted) is { } page ? View("Entry", page) : NotFound();
    }

    [HttpPost("{id:int}/step"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OnSaved([FromRoute] int id, [FromForm] StatementForm form, [FromForm(Name = "do")] string? step)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } statement) return NotFound();
        var (after, pasted) = form.Take(step);
        return View("Entry", await pages.Of(statement, after, pasted));
    }
}
