using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>The rows of a list with what was found, in the list's own columns.</summary>
[Route("imports/{id:int}/rows.xlsx"), EnableRateLimiting(Limits.Export)]
public sealed class ImportRowsController(BudgetDbContext db, ImportPages pages, TimeProvider clock) : ActorController
{
    [HttpGet, Authorize(Policies.Prepares)]
    public async Task<IActionResult> Excel([FromRoute] int id, [FromQuery] ImportFilter filter, CancellationToken cancellation)
    {
        if (await pages.Find(id) is not { } list) return NotFound();
        var kind = filter.Of(list);
        var rows = db.PaymentListRows.AsNoTracking().OfList(id).Where(row => kind == null || row.Verdict == kind).AsAsyncEnumerable().Select(row => new CheckedRow(row.Cells, row.Problems));
        var (title, file) = (CheckedList.Title(list), new MemoryStream());
        await ListWriter.WriteAsync(title, CheckedList.Columns(list.Headings, list.Mapping, PaymentListColumns.Kind.Columns), rows, file, new DocumentProperties(title, Actor.Name, clock.GetUtcNow()), cancellation);
        file.Position = 0;
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(PaymentList), list.FileHash, unitId: list.UnitId, changes: [new FieldChange("Filter", "", kind?.ToString() ?? ImportFilter.All)]));
        await db.SaveChangesAsync(cancellation);
        return File(file, ListWriter.ContentType, DocumentFileName.For(title, "xlsx", clock.Today()));
    }
}
