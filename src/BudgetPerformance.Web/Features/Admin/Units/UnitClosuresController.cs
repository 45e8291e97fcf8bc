using BudgetPerformance.Data;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Admin.Units;

/// <summary>Whether a unit takes new projects.</summary>
[Route("admin/units/{id:int}")]
public sealed class UnitClosuresController(BudgetDbContext db) : AdminController
{
    [HttpPost("closure"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> Create([FromRoute] int id) => Take(id, unit => unit.Close(), UnitPage.Closed);

    [HttpPost("reopening"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> End([FromRoute] int id) => Take(id, unit => unit.Reopen(), UnitPage.Reopened);

    private async Task<IActionResult> Take(int id, Action<BudgetUnit> step, Func<BudgetUnit, string> said)
    {
        if (await db.Units.FindAsync(id) is not { } unit) return NotFound();
        step(unit);
        await db.SaveChangesAsync();
        Say(said(unit));
        return RedirectToAction(nameof(UnitsController.List), "Units");
    }
}
