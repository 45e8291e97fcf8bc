using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>A form that was sent back and has not been submitted again.</summary>
public sealed record ReturnedProject(string Name, string Opinion);

/// <summary>A change of a project's budget with the project's name.</summary>
public sealed record AdjustedProject(string Name, BudgetAdjustment Adjustment);

/// <summary>What a report prints of a scope beside its dashboard.</summary>
public sealed class ReportQuery(BudgetDbContext db, DashboardScope scope)
{
    private const int AtOnce = 500;

    private IQueryable<Project> Projects
    {
        get
        {
            var (from, to) = scope.Paths;
            return db.Projects.AsNoTracking().Where(project => project.Year == scope.Year.Year && project.Unit.Path.CompareTo(from) >= 0 && project.Unit.Path.CompareTo(to) < 0);
        }
    }

    /// <summary>Every project that counts, unit by unit, by code.</summary>
    public async Task<IReadOnlyList<ProjectProgress>> AllAsync(CancellationToken cancellation = default)
    {
        var ids = await Projects.Where(project => project.State == ReviewState.Approved)
            .OrderBy(project => project.Unit.Path).ThenBy(project => project.CodeKey).ThenBy(project => project.Id).Select(project => project.Id).ToListAsync(cancellation);
        var all = new List<ProjectProgress>(ids.Count);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var found = await ProjectProgress.LoadAsync(db, some, scope.Checkpoint, cancellation);
            all.AddRange(some.Select(id => found[id]));
        }
        return all;
    }

    /// <summary>Forms that were sent back, the latest first.</summary>
    public Task<List<ReturnedProject>> ReturnedAsync(int count, CancellationToken cancellation = default) => Projects
        .Where(project => project.State == ReviewState.Returned)
        .OrderByDescending(project => project.ChangedAt).ThenBy(project => project.Id).Take(count)
        .Select(project => new ReturnedProject(
            project.Name, project.Events.Where(e => e.Kind == ProjectEventKind.Returned).OrderByDescending(e => e.Id).Select(e => e.Opinion).FirstOrDefault() ?? ""))
        .ToListAsync(cancellation);

    /// <summary>Changes of budgets that count by the checkpoint, in order.</summary>
    public Task<List<AdjustedProject>> AdjustedAsync(CancellationToken cancellation = default)
    {
        var through = scope.Checkpoint.LastDayOf(scope.Year.Year);
        return (from adjustment in db.Adjustments.AsNoTracking()
                join project in Projects on adjustment.ProjectId equals project.Id
                where adjustment.DecidedOn <= through
                orderby adjustment.DecidedOn, adjustment.Id
                select new AdjustedProject(project.Name, adjustment)).ToListAsync(cancellation);
    }
}
