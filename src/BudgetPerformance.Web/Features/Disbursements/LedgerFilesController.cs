using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Ledgers as files: one project's, or exactly what the list's filter shows, from the first day on.</summary>
[EnableRateLimiting(Limits.Export)]
public sealed class LedgerFilesController(BudgetDbContext db, TimeProvider clock) : ActorController
{
    [HttpGet("ledger.xlsx"), Authorize(Policies.ReadsProjects)]
    public Task<IActionResult> All([FromQuery] LedgerListForm form, CancellationToken cancellation) => Written(
        form.Filter, LedgerList.Title, new AuditRow(AuditWords.Exported, nameof(LedgerList), "", changes: [new FieldChange("Filter", "", form.File)]), cancellation);

    [HttpGet("projects/{id:int}/ledger.xlsx"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> OfProject([FromRoute] int id, CancellationToken cancellation) =>
        await db.Projects.AsNoTracking().VisibleTo(Actor).SingleOrDefaultAsync(project => project.Id == id, cancellation) is { } project
            ? await Written(new LedgerFilter(ProjectId: id), LedgerList.TitleOf(project.Code.Text, project.Name),
                new AuditRow(AuditWords.Exported, nameof(Project), project.Id.ToString(), unitId: project.UnitId, changes: [new FieldChange("Format", "", LedgerList.Title)]), cancellation)
            : NotFound();

    private async Task<IActionResult> Written(LedgerFilter filter, string title, AuditRow told, CancellationToken cancellation)
    {
        var file = new MemoryStream();
        await ListWriter.WriteAsync(LedgerList.Title, LedgerList.Columns, new LedgerQuery(db, Actor, filter).AllAsync().Select(Listed), file, new DocumentProperties(title, Actor.Name, clock.GetUtcNow()), cancellation);
        file.Position = 0;
        db.AuditRows.Add(told);
        await db.SaveChangesAsync(cancellation);
        return File(file, ListWriter.ContentType, DocumentFileName.For(title, "xlsx", clock.Today()));
    }

    private static ListedDisbursement Listed(LedgerRow row) => new(
        row.Year, row.UnitCode, row.UnitName, row.Code.Text, row.Name, row.PaidOn, row.Kind, row.Source, row.Voucher, row.Summary, row.Amount,
        row.CorrectsPaidOn is { } day ? LedgerWording.Named(row.CorrectsVoucher ?? "", day) : "", row.Reason, row.EnteredBy, row.EnteredAt.InBeijing());
}
