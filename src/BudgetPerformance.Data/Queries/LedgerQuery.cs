using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>The ledger lines a person sees through a filter: one page of them with the latest day first, what they add up to, or all of them in order for an export.</summary>
public sealed class LedgerQuery(BudgetDbContext db, Actor actor, LedgerFilter filter)
{
    /// <summary>One page, counted from 1.</summary>
    public Task<List<LedgerRow>> PageAsync(int page, int size, CancellationToken cancellation = default) =>
        Rows(Found.OrderByDescending(found => found.Line.PaidOn).ThenByDescending(found => found.Line.Id)).Skip((page - 1) * size).Take(size).ToListAsync(cancellation);

    /// <summary>Everything from the first day on, as it is read.</summary>
    public IAsyncEnumerable<LedgerRow> AllAsync() => Rows(Found.OrderBy(found => found.Line.PaidOn).ThenBy(found => found.Line.Id)).AsAsyncEnumerable();

    public async Task<LedgerTotals> TotalsAsync(CancellationToken cancellation = default)
    {
        var sums = await Found.GroupBy(found => found.Line.Source)
            .Select(group => new { Source = group.Key, Count = group.Count(), Amount = group.Sum(found => (long)found.Line.Amount) }).ToListAsync(cancellation);
        var (fiscal, other) = (Sum(FundSource.Fiscal), Sum(FundSource.Other));
        return new(sums.Sum(sum => sum.Count), fiscal + other, fiscal, other);

        Money Sum(FundSource source) => new(sums.Where(sum => sum.Source == source).Sum(sum => sum.Amount));
    }

    private IQueryable<FoundLine> Found
    {
        get
        {
            var projects = db.Projects.AsNoTracking().VisibleTo(actor).Matching(new ProjectFilter(filter.Year, filter.UnitCode));
            if (filter.ProjectId is { } id) projects = projects.Where(project => project.Id == id);
            var lines = db.Disbursements.AsNoTracking();
            if (filter.From is { } from) lines = lines.Where(line => line.PaidOn >= from);
            if (filter.Until is { } until) lines = lines.Where(line => line.PaidOn <= until);
            if (filter.Source is { } source) lines = lines.Where(line => line.Source == source);
            if (filter.Kind is { } kind) lines = lines.Where(line => line.Kind == kind);
            var found = projects.Join(lines, project => project.Id, line => line.ProjectId, (project, line) => new FoundLine { Project = project, Line = line });
            return filter.Text is { } text ? Mentioning(found, text) : found;
        }
    }

    private static IQueryable<FoundLine> Mentioning(IQueryable<FoundLine> found, string text)
    {
        var (inText, inCode) = (LikePattern.Containing(text), LikePattern.Containing(new ProjectCode(text).Key ?? text));
        return found.Where(one => EF.Functions.Like(one.Line.Summary, inText, LikePattern.Escape) || EF.Functions.Like(one.Line.Voucher, inText, LikePattern.Escape)
            || EF.Functions.Like(one.Project.Name, inText, LikePattern.Escape) || EF.Functions.Like(one.Project.CodeKey, inCode, LikePattern.Escape));
    }

    private static IQueryable<LedgerRow> Rows(IQueryable<FoundLine> found) => found.Select(one => new LedgerRow(
        one.Project.Id, one.Project.Year, one.Project.Code, one.Project.Name, one.Project.Unit.Code, one.Project.Unit.Name,
        one.Line.PaidOn, one.Line.Kind, one.Line.Source, one.Line.Voucher, one.Line.Summary, one.Line.Amount, one.Line.Reason,
        one.Line.Corrects == null ? null : one.Line.Corrects.PaidOn, one.Line.Corrects == null ? null : one.Line.Corrects.Voucher, one.Line.EnteredBy, one.Line.EnteredAt));

    private sealed class FoundLine
    {
        public required Project Project { get; init; }

        public required Disbursement Line { get; init; }
    }
}
