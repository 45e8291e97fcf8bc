using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Which unit has written its statement and which owes it, and each statement's page.</summary>
[Route("statements")]
public sealed class StatementsController(BudgetDbContext db, StatementPages pages) : ActorController
{
    [HttpGet(""), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> List([FromQuery] int? year, CancellationToken cancellation)
    {
        var years = await db.FiscalYears.OrderByDescending(y => y.Year).ToListAsync(cancellation);
        var shown = year is null ? years.Find(y => !y.IsClosed) ?? years.FirstOrDefault() : years.Find(y => y.Year == year);
        if (shown is null && year is not null) return NotFound();
        var units = await db.Units.VisibleTo(Actor).InOrder().ToListAsync(cancellation);
        var statements = shown is null ? [] : await db.Statements.VisibleTo(Actor).OfYear(shown.Year).WithDuties().AsNoTracking().ToListAsync(cancellation);
        return View(new StatementListPage(years, shown, units, statements.ToDictionary(statement => statement.UnitId), Actor));
    }

    [HttpGet("{id:int}"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromRoute] int id) =>
        await pages.Find(id) is { } statement ? View(new StatementPage(statement, pages.Forbids(statement.Unit, statement.FiscalYear) is null)) : NotFound();
}
