using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Audit;

/// <summary>The audit trail, to be read only. That it was read is told in it.</summary>
[Route("admin/audit")]
public sealed class AuditController(BudgetDbContext db) : ActorController
{
    [HttpGet, Authorize(Policies.Audits)]
    public async Task<IActionResult> List([FromQuery] AuditListForm form, CancellationToken cancellation)
    {
        var query = new AuditListQuery(db, form.Filter);
        var last = form.Filter.UpTo ?? await query.NewestAsync(cancellation);
        var count = await query.CountAsync(cancellation);
        var page = Pager.Clamp(int.TryParse(form.Page, out var asked) ? asked : null, count, AuditListForm.PageSize);
        var rows = await query.PageAsync(page, AuditListForm.PageSize, cancellation);
        var templates = await db.FiscalYears.AsNoTracking().ToDictionaryAsync(year => year.Year, year => year.Template, cancellation);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(unit => unit.Id, cancellation);
        db.AuditRows.Add(new AuditRow(AuditWords.Read, nameof(AuditRow), "", changes: form.Told.Length > 0 ? [new FieldChange(nameof(form.Filter), "", form.Told)] : null));
        await db.SaveChangesAsync(cancellation);
        return View(new AuditPage(form, [.. rows.Select(row => new AuditLine(row, templates, units))], new Pager(page, count, AuditListForm.PageSize, to => form.To(to, last))));
    }
}
