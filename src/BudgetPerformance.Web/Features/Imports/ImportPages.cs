using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>Finds what a page of imports stands on.</summary>
public sealed class ImportPages(BudgetDbContext db, ActorContext who)
{
    private Actor Actor => who.Actor!;

    /// <summary>The list; null where the person sees none.</summary>
    public Task<PaymentList?> Find(int id) => db.PaymentLists.VisibleTo(Actor).Include(list => list.Unit).SingleOrDefaultAsync(list => list.Id == id);

    /// <summary>The years that have anything to book on, the latest first.</summary>
    public Task<List<int>> Years() => db.Projects.VisibleTo(Actor).In(ReviewState.Approved).Select(project => project.Year).Distinct().OrderByDescending(year => year).ToListAsync();

    /// <summary>The page of a list.</summary>
    public async Task<ImportPage> Show(PaymentList list, ImportFilter filter, ImportMappingForm? form = null, RuleBroken? broken = null)
    {
        form ??= new() { Unit = list.Mapping.Unit, Reason = list.Reason, Version = list.Version };
        form.Propose(PaymentListColumns.Kind.Columns, list.Mapping);
        var kind = filter.Of(list);
        var found = db.PaymentListRows.AsNoTracking().OfList(list.Id).Where(row => kind == null || row.Verdict == kind);
        var count = await found.CountAsync();
        var page = filter.PageOf(count);
        var rows = await found.Skip((page - 1) * ImportFilter.PageSize).Take(ImportFilter.PageSize).ToListAsync();
        var ids = rows.Select(row => row.ProjectId).OfType<int>().Distinct().ToList();
        var projects = await db.Projects.VisibleTo(Actor).Where(project => ids.Contains(project.Id)).Select(project => new { project.Id, project.Code, project.Name }).ToDictionaryAsync(project => project.Id);
        return new(list, kind, [.. rows.Select(row => row.ProjectId is { } id && projects.TryGetValue(id, out var project) ? new ImportRow(row, project.Code.Text, project.Name) : new ImportRow(row, null, null))],
            new Pager(page, count, ImportFilter.PageSize, to => ImportFilter.Address(list, kind, to)), form, broken);
    }
}
