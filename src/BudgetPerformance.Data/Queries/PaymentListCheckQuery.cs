using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Fetches what the check of some rows of a payment list has to know. Projects are found only among those the actor sees.</summary>
public sealed class PaymentListCheckQuery(BudgetDbContext db, Actor actor, PaymentList list)
{
    /// <summary>The check of the next rows.</summary>
    /// <param name="rows">The rows in order, a few hundred at most: each project and voucher is a parameter of the query.</param>
    /// <exception cref="RuleBroken">The ledger has changed since the rows before were checked.</exception>
    public async Task<PaymentListCheck> ForAsync(IReadOnlyList<PaymentListRow> rows, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var entries = rows.Select(row => PaymentListEntry.Read(row, list)).ToList();
        var projects = await ProjectsAsync(entries, cancellation);
        var ids = projects.Select(project => project.Id).ToList();
        var first = rows[0].Position;
        var earlier = await db.PaymentListRows.OfList(list.Id).Where(row => row.Position < first && ids.Contains(row.ProjectId!.Value)).Passed().ToListAsync(cancellation);
        var sealedThrough = new Dictionary<string, DateOnly?>();
        foreach (var path in projects.Select(project => project.Unit.Path).Distinct()) sealedThrough[path] = await db.SealedThroughAsync(path, list.Year, cancellation);
        return new(list, projects, await BookedAsync(entries, ids, cancellation), earlier, project => sealedThrough[project.Unit.Path], actor, at);
    }

    private async Task<IReadOnlyList<Project>> ProjectsAsync(List<PaymentListEntry> entries, CancellationToken cancellation)
    {
        var codes = entries.Select(entry => new ProjectCode(entry.Code).Key).OfType<string>().Distinct().ToList();
        var coded = await Candidates.Where(project => codes.Contains(project.CodeKey!)).ToListAsync(cancellation);
        var found = coded.Select(project => project.CodeKey).ToHashSet();
        var names = entries.Where(entry => !found.Contains(new ProjectCode(entry.Code).Key)).Select(entry => entry.Name).Where(name => name.Length > 0).Distinct().ToList();
        var named = names.Count == 0 ? [] : await Candidates.Where(project => names.Contains(project.Name)).ToListAsync(cancellation);
        return [.. coded.Concat(named).DistinctBy(project => project.Id)];
    }

    // Without standings: what the check books is thrown away, and sums are all it asks for.
    private IQueryable<Project> Candidates => db.Projects.AsNoTracking().IgnoreAutoIncludes().VisibleTo(actor).OfYear(list.Year)
        .Include(project => project.Unit).Include(project => project.FiscalYear);

    private async Task<IReadOnlyList<BookedPayment>> BookedAsync(List<PaymentListEntry> entries, List<int> ids, CancellationToken cancellation)
    {
        var days = entries.Select(entry => entry.PaidOn).OfType<DateOnly>().ToList();
        if (days.Count == 0 || ids.Count == 0) return [];
        var (from, to) = (days.Min(), days.Max());
        var vouchers = entries.Select(entry => entry.Voucher).Distinct().ToList();
        return await db.Disbursements.AsNoTracking()
            .Where(line => ids.Contains(line.ProjectId) && line.PaidOn >= from && line.PaidOn <= to && vouchers.Contains(line.Voucher))
            .Standing(db)
            .Select(line => new BookedPayment(new PaymentKey(line.ProjectId, line.PaidOn, line.Amount, line.Voucher), line.EnteredBy, line.EnteredAt))
            .ToListAsync(cancellation);
    }
}
