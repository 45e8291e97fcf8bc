using BudgetPerformance.Data;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Review;

[Route("projects/{id:int}/submission")]
public sealed class SubmissionsController(BudgetDbContext db, EntryPages pages, TimeProvider clock) : ReviewStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] int version) => Take(id, version, project => project.Submit(Actor, clock.GetUtcNow()));
}
