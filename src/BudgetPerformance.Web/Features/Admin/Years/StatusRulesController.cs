using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>By which rules a year's spending is judged.</summary>
[Route("admin/years/{year:int}/status-rules")]
public sealed class StatusRulesController(BudgetDbContext db) : AdminController
{
    [HttpGet, Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Show([FromRoute] int year) =>
        await db.FiscalYears.FindAsync(year) is { } found ? View("StatusRules", new StatusRulesPage(found, StatusRulesForm.Of(found.StatusRules, found))) : NotFound();

    [HttpPost, Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Update([FromRoute] int year, [FromForm] StatusRulesForm form, CancellationToken cancellation)
    {
        if (await db.FiscalYears.FindAsync([year], cancellation) is not { } found) return NotFound();
        if (!ModelState.IsValid) return Refused("StatusRules", new StatusRulesPage(found, form));
        try
        {
            var changed = await db.Decide(() => Judge(year, form.Typed(), form.Seen, cancellation));
            Say(StatusRulesPage.Changed(year, form.Typed(), changed));
            return Redirect($"/admin/years/{year}/status-rules");
        }
        catch (RuleBroken broken)
        {
            db.ChangeTracker.Clear();
            var now = await db.FiscalYears.SingleAsync(other => other.Year == year, cancellation);
            foreach (var objection in broken.Objections) ModelState.AddModelError(objection.Field, objection.Message);
            if (broken.Objections.Count > 0) return Refused("StatusRules", new StatusRulesPage(now, form));
            ModelState.Remove(nameof(form.Seen));
            form.Seen = now.Version;
            return Refused("StatusRules", new StatusRulesPage(now, form), broken.Rule);
        }
    }

    private async Task<int> Judge(int year, StatusRules rules, int? seen, CancellationToken cancellation)
    {
        var found = await db.FiscalYears.SingleAsync(other => other.Year == year, cancellation);
        if (seen != found.Version) throw new RuleBroken(DepartmentRules.LatestSeen);
        found.JudgeBy(rules);
        await db.SaveChangesAsync(cancellation);
        return await db.RejudgeAsync(year, rules, cancellation);
    }
}
