using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>The projects a person sees through a filter: one page of them, what they add up to, or all of them for an export.</summary>
public sealed class ProjectListQuery(BudgetDbContext db, Actor actor, ProjectFilter filter)
{
    private IQueryable<Project> Found => db.Projects.AsNoTracking().VisibleTo(actor).Matching(filter);

    /// <summary>One page, counted from 1.</summary>
    public Task<List<ProjectListRow>> PageAsync(ProjectSort sort, bool descending, int page, int size, CancellationToken cancellation = default) =>
        Rows(sort, descending).Skip((page - 1) * size).Take(size).ToListAsync(cancellation);

    /// <summary>Everything, as it is read.</summary>
    public IAsyncEnumerable<ProjectListRow> AllAsync(ProjectSort sort, bool descending) => Rows(sort, descending).AsAsyncEnumerable();

    public async Task<ProjectTotals> TotalsAsync(CancellationToken cancellation = default)
    {
        var sums = await Found.GroupBy(_ => 1).Select(all => new
        {
            Count = all.Count(),
            Budget = all.Sum(p => (long?)p.Funding.Budget) ?? 0,
            FiscalFunds = all.Sum(p => (long?)p.Funding.FiscalFunds) ?? 0,
            OtherFunds = all.Sum(p => (long?)p.Funding.OtherFunds) ?? 0,
        }).SingleOrDefaultAsync(cancellation);
        return sums is null ? ProjectTotals.None : new(sums.Count, new Money(sums.Budget), new Money(sums.FiscalFunds), new Money(sums.OtherFunds));
    }

    private IQueryable<ProjectListRow> Rows(ProjectSort sort, bool descending) => Found.SortedBy(sort, descending).Select(p => new ProjectListRow(
        p.Id, p.Year, p.Code, p.Name, p.Unit.Code, p.Unit.Name, p.Funding.Budget, p.Funding.FiscalFunds, p.Funding.OtherFunds, p.State, p.Version, p.ChangedAt));
}
