using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>The list of projects, and each project's page.</summary>
[Route("projects")]
public sealed class ProjectsController(BudgetDbContext db, EntryPages pages) : ActorController
{
    [HttpGet(""), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> List([FromQuery] ListForm form, CancellationToken cancellation)
    {
        var query = new ProjectListQuery(db, Actor, form.Filter);
        var totals = await query.TotalsAsync(cancellation);
        var page = form.PageOf(totals.Count);
        return View(new ListPage(form, page, totals,
            await query.PageAsync(form.SortedBy, form.Descending, page, ListForm.PageSize, cancellation),
            await db.FiscalYears.OrderByDescending(year => year.Year).Select(year => year.Year).ToListAsync(cancellation),
            await db.Units.VisibleTo(Actor).InOrder().ToListAsync(cancellation),
            Actor));
    }

    [HttpGet("{id:int}"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromRoute] int id) =>
        await pages.Find(id) is { } project ? View(new ProjectPage(project, Actor)) : NotFound();
}
