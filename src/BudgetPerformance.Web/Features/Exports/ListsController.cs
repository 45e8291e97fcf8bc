using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Exports;

/// <summary>The list of projects as a file: exactly what the filter shows, in its order.</summary>
[Route("projects/list.xlsx"), EnableRateLimiting(Limits.Export)]
public sealed class ListsController(BudgetDbContext db, TimeProvider clock) : ActorController
{
    [HttpGet, Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Excel([FromQuery] ListForm form, CancellationToken cancellation)
    {
        var rows = new ProjectListQuery(db, Actor, form.Filter).AllAsync(form.SortedBy, form.Descending).Select(Listed);
        var file = new MemoryStream();
        await ListWriter.WriteAsync(ProjectList.Title, ProjectList.Columns(MoneyUnit.TenThousandYuan), rows, file, new DocumentProperties(ProjectList.Title, Actor.Name, clock.GetUtcNow()), cancellation);
        file.Position = 0;
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(ProjectList), "", changes: [new FieldChange("Filter", "", form.File)]));
        await db.SaveChangesAsync(cancellation);
        return File(file, ListWriter.ContentType, DocumentFileName.For(ProjectList.Title, "xlsx", clock.Today()));
    }

    private static ListedProject Listed(ProjectListRow row) => new(
        row.Year, row.UnitCode, row.UnitName, row.Code.Text, row.Name, row.Budget, row.FiscalFunds, row.OtherFunds, row.State, row.Version, row.ChangedAt.InBeijing());
}
