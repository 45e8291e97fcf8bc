using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Web.Features.Exports;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>A dashboard on paper: one sheet for the leader, or everything.</summary>
[Route("dashboard"), EnableRateLimiting(Limits.Export)]
public sealed class ReportsController(BudgetDbContext db, Reporting reporting, Lazy<PdfFonts> fonts, TimeProvider clock) : DocumentController(fonts)
{
    [HttpGet("sheet." + Formats), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Sheet([FromRoute] string format, [FromQuery] DashboardForm form, CancellationToken cancellation) =>
        await Find(form, cancellation) is { } scope ? await Reported(format, scope, [LeaderSheet.For(await reporting.SummaryAsync(scope, null, cancellation))]) : NotFound();

    [HttpGet("report." + Formats), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Report([FromRoute] string format, [FromQuery] DashboardForm form, CancellationToken cancellation)
    {
        if (await Find(form, cancellation) is not { } scope) return NotFound();
        if (await reporting.FiguresAsync(scope, cancellation) is { } figures) return await Reported(format, scope, QuarterlyReport.For(figures));
        Say(Reporting.TooMany);
        return Redirect(DashboardAddress.Of(scope, new()).ToString());
    }

    private Task<DashboardScope?> Find(DashboardForm form, CancellationToken cancellation) =>
        DashboardScope.FindAsync(db, Actor, form.UnitAsked, form.YearAsked, form.MonthAsked, clock.Today(), cancellation);

    private async Task<IActionResult> Reported(string format, DashboardScope scope, IReadOnlyList<FormGrid> grids)
    {
        var answer = Written(format, grids, new(grids[0].Title, scope.Unit.Name, clock.GetUtcNow()), DocumentFileName.For($"{scope.Unit.CodeAndName}_{grids[0].Title}", format, clock.Today()));
        if (answer is not FileResult) return answer;
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(Dashboard), "", unitId: scope.Unit.Id, changes: [new FieldChange("Format", "", $"{grids[0].Title}.{format}")]));
        await db.SaveChangesAsync();
        return answer;
    }
}
