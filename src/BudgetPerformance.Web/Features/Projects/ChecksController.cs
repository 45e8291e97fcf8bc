using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>Answers what is to be said about a page while it is typed; saves nothing.</summary>
[Route("projects")]
public sealed class ChecksController(EntryPages pages) : ActorController
{
    [HttpPost("check"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OfNew([FromForm] Filing filing, [FromForm] ProjectForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        return await pages.New(filing, form) is { } page ? PartialView("Fragments", page) : NotFound();
    }

    [HttpPost("{id:int}/check"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OfSaved([FromRoute] int id, [FromForm] ProjectForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        return await pages.Find(id) is { } project ? PartialView("Fragments", EntryPages.Of(project, form)) : NotFound();
    }
}
