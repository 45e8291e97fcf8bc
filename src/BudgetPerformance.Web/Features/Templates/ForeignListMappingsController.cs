using BudgetPerformance.Data;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Templates;

[Route("templates/{id:int}/mapping")]
public sealed class ForeignListMappingsController(BudgetDbContext db, TemplatePages pages) : TemplateStepController(db, pages)
{
    [HttpPost, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Create([FromRoute] int id, [FromForm] MappingForm form, CancellationToken cancellation)
    {
        if (await Pages.FindList(id) is not { } found) return NotFound();
        return await Take(id, form.Version, _ => new ForeignListReading(Db, Actor).MapAsync(found, form.ToMapping(ForeignListColumns.For(found.FiscalYear.Template), found.Headings), cancellation), form: form);
    }
}
