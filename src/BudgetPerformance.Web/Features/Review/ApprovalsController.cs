using BudgetPerformance.Data;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Review;

[Route("projects/{id:int}/approval")]
public sealed class ApprovalsController(BudgetDbContext db, EntryPages pages, TimeProvider clock) : ReviewStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Reviews)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] OpinionForm form) =>
        Take(id, form.Version, project => project.Approve(form.Checked(), Actor, clock.GetUtcNow()), form.Opinion);
}
