using BudgetPerformance.Data;
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
    public Task<IActionResult> Create([FromRoute] int year) => Take(year, found => found.Close(), YearPage.Closed);

    [HttpPost("reopening"), Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> End([FromRoute] int year) => Take(year, found => found.Reopen(), YearPage.Reopened);

    private async Task<IActionResult> Take(int year, Action<FiscalYear> step, Func<FiscalYear, string> said)
    {
        if (await db.FiscalYears.FindAsync(year) is not { } found) return NotFound();
        step(found);
        await db.SaveChangesAsync();
        Say(said(found));
        return RedirectToAction(nameof(YearsController.List), "Years");
    }
}
