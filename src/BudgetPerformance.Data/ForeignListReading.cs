using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data;

/// <summary>Makes sheets of a foreign list as its columns are understood, a sheet for each project; from then on it goes the way of a template. Nothing is saved here.</summary>
public sealed class ForeignListReading(BudgetDbContext db, Actor actor)
{
    /// <summary>Reads the list by a mapping; sheets of an earlier one are replaced.</summary>
    /// <exception cref="RuleBroken">With everything that is missing in the mapping; or it was decided on before.</exception>
    public async Task MapAsync(ForeignList list, ColumnMapping mapping, CancellationToken cancellation = default)
    {
        var listed = list.Map(mapping, actor);
        var units = await db.Units.VisibleTo(actor).ToListAsync(cancellation);
        var ids = listed.Select(project => ForeignSheet.UnitOf(project, units)?.Id).OfType<int>().Distinct().ToList();
        var projects = await db.Projects.VisibleTo(actor).OfYear(list.Year).Where(project => ids.Contains(project.UnitId)).WithForm().OrderBy(project => project.Id).ToListAsync(cancellation);
        db.UploadedSheets.RemoveRange(await db.UploadedSheets.OfUpload(list.UploadId).ToListAsync(cancellation));
        db.UploadedSheets.AddRange(listed.Select((project, position) => new UploadedSheet(list.Upload, position, ForeignSheet.Of(project, units, projects))));
    }
}
