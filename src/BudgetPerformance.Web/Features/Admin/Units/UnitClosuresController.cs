using BudgetPerformance.Data;
using BudgetPerformance.Domain;
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
    public Task<IActionResult> Create([FromRoute] int id, [FromForm] VersionForm form) => Take(id, form, unit => unit.Close(), UnitPage.Closed);

    [HttpPost("reopening"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> End([FromRoute] int id, [FromForm] VersionForm form) => Take(id, form, unit => unit.Reopen(), UnitPage.Reopened);

    private async Task<IActionResult> Take(int id, VersionForm form, Action<BudgetUnit> step, Func<BudgetUnit, string> said)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await db.Units.FindAsync(id) is not { } unit) return NotFound();
        try
        {
            if (unit.Version != form.Seen) throw new RuleBroken(DepartmentRules.LatestSeen);
            step(unit);
            await db.SaveChangesAsync();
            Say(said(unit));
            return RedirectToAction(nameof(UnitsController.List), "Units");
        }
        catch (RuleBroken broken)
        {
            db.ChangeTracker.Clear();
            return Refused("List", await UnitRow.AllAsync(db), broken.Rule);
        }
    }
}
