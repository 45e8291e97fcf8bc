using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>Whether a year is open for entry.</summary>
[Route("admin/years/{year:int}")]
public sealed class YearClosuresController(BudgetDbContext db) : AdminController
{
    [HttpPost("closure"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> Create([FromRoute] int year, [FromForm] VersionForm form) => Take(year, form, found => found.Close(), YearPage.Closed);

    [HttpPost("reopening"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> End([FromRoute] int year, [FromForm] VersionForm form) => Take(year, form, found => found.Reopen(), YearPage.Reopened);

    private async Task<IActionResult> Take(int year, VersionForm form, Action<FiscalYear> step, Func<FiscalYear, string> said)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await db.FiscalYears.FindAsync(year) is not { } found) return NotFound();
        try
        {
            if (found.Version != form.Seen) throw new RuleBroken(DepartmentRules.LatestSeen);
            step(found);
            await db.SaveChangesAsync();
            Say(said(found));
            return RedirectToAction(nameof(YearsController.List), "Years");
        }
        catch (RuleBroken broken)
        {
            db.ChangeTracker.Clear();
            return Refused("List", await YearRow.AllAsync(db), broken.Rule);
        }
    }
}
