using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>The entry page's buttons that do not save, for a browser without script: rows, balancing, another year or unit.</summary>
[Route("projects")]
public sealed class EntryStepsController(EntryPages pages) : ActorController
{
    [HttpPost("new/step"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OnNew([FromForm] Filing filing, [FromForm] ProjectForm form, [FromForm(Name = "do")] string? step)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.New(filing, form) is not { } page) return NotFound();
        form.Take(step, page.Template);
        return View("Entry", await pages.New(filing, form));
    }

    [HttpPost("{id:int}/step"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OnSaved([FromRoute] int id, [FromForm] ProjectForm form, [FromForm(Name = "do")] string? step)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await pages.Find(id) is not { } project) return NotFound();
        form.Take(step, project.FiscalYear.Template);
        return View("Entry", EntryPages.Of(project, form));
    }
}
