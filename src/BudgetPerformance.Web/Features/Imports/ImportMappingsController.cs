using BudgetPerformance.Data;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Imports;

[Route("imports/{id:int}/mapping")]
public sealed class ImportMappingsController(BudgetDbContext db, ImportPages pages) : ImportStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] MappingForm form) => Take(id, form.Version, list =>
    {
        list.Map(form.ToMapping(list), form.CheckedReason, Actor);
        return Task.CompletedTask;
    }, form: form);
}
