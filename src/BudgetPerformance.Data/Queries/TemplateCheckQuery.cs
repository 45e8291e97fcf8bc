using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Looks at the sheets of a returned template as things stand now. Projects and units are found only among those the actor sees.</summary>
public sealed class TemplateCheckQuery(BudgetDbContext db, Actor actor)
{
    /// <summary>The dry run of the sheets, in their order; blank forms that nobody filled in are left out.</summary>
    public async Task<IReadOnlyList<SheetCheck>> ForAsync(IReadOnlyList<ReturnedSheet> sheets, CancellationToken cancellation = default)
    {
        var identities = sheets.Select(sheet => sheet.Identity).OfType<TemplateIdentity>().ToList();
        var (ids, codes, numbers) = (identities.Select(identity => identity.ProjectId).OfType<int>().Distinct().ToList(), identities.Select(identity => identity.UnitCode).Distinct().ToList(), identities.Select(identity => identity.Year).Distinct().ToList());
        var projects = await db.Projects.VisibleTo(actor).WithForm().WithHistory().Where(project => ids.Contains(project.Id)).ToDictionaryAsync(project => project.Id, cancellation);
        var units = await db.Units.VisibleTo(actor).Where(unit => codes.Contains(unit.Code)).ToDictionaryAsync(unit => unit.Code, cancellation);
        var years = await db.FiscalYears.Where(year => numbers.Contains(year.Year)).ToDictionaryAsync(year => year.Year, cancellation);
        var unitIds = units.Values.Select(unit => unit.Id).ToList();
        var taken = await db.Projects.Where(project => unitIds.Contains(project.UnitId) && numbers.Contains(project.Year) && project.CodeKey != null)
            .Select(project => new { project.Id, project.UnitId, project.Year, project.CodeKey, project.Name }).ToListAsync(cancellation);
        var byPlace = taken.ToLookup(project => (project.UnitId, project.Year));
        return WorkbookCheck.Of(sheets, SubjectOf, actor);

        TemplateSubject SubjectOf(TemplateIdentity? identity)
        {
            var unit = units.GetValueOrDefault(identity?.UnitCode ?? "");
            var held = unit is null ? [] : byPlace[(unit.Id, identity!.Year)].ToDictionary(project => project.CodeKey!, project => new CodedProject(project.Id, project.Name));
            return new(projects.GetValueOrDefault(identity?.ProjectId ?? 0), unit, years.GetValueOrDefault(identity?.Year ?? 0), held);
        }
    }
}
