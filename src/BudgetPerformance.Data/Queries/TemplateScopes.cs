using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of uploaded templates and foreign lists.</summary>
public static class TemplateScopes
{
    /// <summary>The sheets of an upload in its own order.</summary>
    public static IQueryable<UploadedSheet> OfUpload(this IQueryable<UploadedSheet> sheets, int uploadId) => sheets.Where(sheet => sheet.UploadId == uploadId).OrderBy(sheet => sheet.Position);

    /// <summary>How the columns of the unit's last foreign list were understood; null where it has had none.</summary>
    public static Task<ColumnMapping?> LastMappingAsync(this IQueryable<ForeignList> lists, int unitId, CancellationToken cancellation = default) =>
        lists.Where(list => list.Upload.UnitId == unitId && list.IsMapped).OrderByDescending(list => list.UploadId).Select(list => list.Mapping).FirstOrDefaultAsync(cancellation);
}
