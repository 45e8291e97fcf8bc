using BudgetPerformance.Data;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Imports;

[Route("imports/{id:int}/mapping")]
public sealed class ImportMappingsController(BudgetDbContext db, ImportPages pages) : ImportStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] ImportMappingForm form) => Take(id, form.Version, list =>
    {
        list.Map(form.ToMapping(PaymentListColumns.Kind.Columns, list.Headings), form.CheckedReason, Actor);
        return Task.CompletedTask;
    }, form: form);
}
