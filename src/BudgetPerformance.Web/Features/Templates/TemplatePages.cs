using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Finds what the pages of templates stand on.</summary>
public sealed class TemplatePages(BudgetDbContext db, ActorContext who)
{
    private const int PageSize = 10;

    private Actor Actor => who.Actor!;

    /// <summary>The upload; null where the person sees none.</summary>
    public Task<TemplateUpload?> Find(int id) => db.TemplateUploads.VisibleTo(Actor).Include(upload => upload.Unit).SingleOrDefaultAsync(upload => upload.Id == id);

    /// <summary>The list that was uploaded there; null for a template, or where the person sees none.</summary>
    public Task<ForeignList?> FindList(int id) => db.ForeignLists.Include(list => list.FiscalYear).Include(list => list.Unit).Include(list => list.Upload.Unit)
        .SingleOrDefaultAsync(list => list.UploadId == id && db.TemplateUploads.VisibleTo(Actor).Any(upload => upload.Id == id));

    /// <summary>The unit and the year that a template is asked for; null where the person may not fill it in.</summary>
    public async Task<(BudgetUnit Unit, FiscalYear Year)?> Asked(int? unitId, int? number) =>
        await db.Units.VisibleTo(Actor).SingleOrDefaultAsync(unit => unit.Id == unitId && !unit.IsClosed) is { } unit && await db.FiscalYears.SingleOrDefaultAsync(year => year.Year == number && !year.IsClosed) is { } year ? (unit, year) : null;

    /// <summary>The page of downloads and uploads.</summary>
    public async Task<TemplateListPage> List(int? page, TemplateUploadForm form)
    {
        var uploads = db.TemplateUploads.AsNoTracking().VisibleTo(Actor);
        var count = await uploads.CountAsync();
        var shown = Pager.Clamp(page, count, PageSize);
        return new(
            await uploads.Include(upload => upload.Unit).OrderByDescending(upload => upload.Id).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(),
            new Pager(shown, count, PageSize, to => $"/templates?page={to}"),
            await Years(), await Units(), form, Actor.UnitId);
    }

    /// <summary>The page on which a list is uploaded.</summary>
    public async Task<ForeignListPage> NewList(ForeignListForm form)
    {
        var (years, units) = (await Years(), await Units());
        form.Year ??= years.FirstOrDefault()?.Year;
        form.UnitId ??= units.Find(unit => unit.Id == Actor.UnitId)?.Id;
        return new(years, units, form);
    }

    /// <summary>The page of an upload. Its dry run is made anew each time, so that it never lags behind.</summary>
    /// <param name="form">How a list's columns were to be understood where that was refused.</param>
    /// <param name="posted">What was ticked and chosen where the last step was refused.</param>
    public async Task<TemplatePage> Show(TemplateUpload upload, MappingForm? form = null, RuleBroken? broken = null, IFormCollection? posted = null)
    {
        var list = upload.IsList ? await FindList(upload.Id) : null;
        form ??= new() { Unit = list?.Mapping.Unit, Version = upload.Version };
        if (list is not null) form.Propose(ForeignListColumns.For(list.FiscalYear.Template), list.Mapping);
        var sheets = await db.UploadedSheets.AsNoTracking().OfUpload(upload.Id).Include(sheet => sheet.Project).ToListAsync();
        if (upload.State != ImportState.Pending) return new(upload, list, form, [], sheets, broken);
        var checks = await new TemplateCheckQuery(db, Actor).ForAsync([.. sheets.Select(sheet => sheet.Sheet)]);
        var taken = posted?[nameof(TemplateAcceptanceForm.Take)].ToHashSet();
        var rows = from sheet in sheets
                   let check = checks.FirstOrDefault(check => ReferenceEquals(check.Sheet, sheet.Sheet))
                   where check is not null
                   orderby check.Verdict == SheetVerdict.Wrong ? 0 : check.Merge!.Conflicts.Any() ? 1 : check.Verdict == SheetVerdict.Unchanged ? 3 : 2, sheet.Position
                   select new TemplateRow(sheet.Position, check, taken?.Contains(sheet.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? true, field => TemplateAcceptanceForm.Of(posted, sheet.Position, field));
        return new(upload, list, form, [.. rows], [], broken);
    }

    private Task<List<FiscalYear>> Years() => db.FiscalYears.Where(year => !year.IsClosed).OrderByDescending(year => year.Year).ToListAsync();

    private Task<List<BudgetUnit>> Units() => db.Units.VisibleTo(Actor).Where(unit => !unit.IsClosed).InOrder().ToListAsync();
}
