using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Answers what is to be said about a page while it is typed; saves nothing.</summary>
[Route("statements")]
public sealed class StatementChecksController(StatementPages pages) : ActorController
{
    [HttpPost("new/check"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OfNew([FromForm] Filing filing, [FromForm] StatementForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        return await pages.New(filing, form) is { } page ? PartialView("Fragments", page) : NotFound();
    }

    [HttpPost("{id:int}/check"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> OfSaved([FromRoute] int id, [FromForm] StatementForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        return await pages.Find(id) is { } statement ? PartialView("Fragments", await pages.Of(statement, form)) : NotFound();
    }
}
