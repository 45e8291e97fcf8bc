using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Where a preparer has to say why a project is behind or over: at the current checkpoint of each open year and of this one.</summary>
public sealed class OwedReasonsQuery(BudgetDbContext db, Actor actor, DateOnly today)
{
    public async Task<int> CountAsync(CancellationToken cancellation = default)
    {
        var count = 0;
        foreach (var (year, month) in await CheckpointsAsync(cancellation)) count += await Owed(year, month).CountAsync(cancellation);
        return count;
    }

    /// <summary>How many there are, and those who were urged first, then those that miss most.</summary>
    public async Task<(IReadOnlyList<OwedReason> First, int Count, int Urged)> ListAsync(int size, CancellationToken cancellation = default)
    {
        var (found, count, urged) = (new List<OwedReason>(), 0, 0);
        foreach (var (year, month) in await CheckpointsAsync(cancellation))
        {
            count += await Owed(year, month).CountAsync(cancellation);
            urged += await Owed(year, month).CountAsync(standing => standing.UrgedAt != null, cancellation);
            found.AddRange(await Told(Owed(year, month).OrderBy(standing => standing.UrgedAt == null).ThenByDescending(standing => standing.Missing).ThenBy(standing => standing.ProjectId).Take(size))
                .ToListAsync(cancellation));
        }
        return (found, count, urged);
    }

    private async Task<IReadOnlyList<(int Year, int Month)>> CheckpointsAsync(CancellationToken cancellation)
    {
        var checkpoints = new List<(int, int)>();
        if (!actor.Is(Role.Preparer)) return checkpoints;
        foreach (var year in await db.FiscalYears.AsNoTracking().Where(year => year.Year <= today.Year && (!year.IsClosed || year.Year == today.Year)).OrderByDescending(year => year.Year).ToListAsync(cancellation))
            if (await db.LatestCheckpointAsync(year, today, cancellation) is var checkpoint && checkpoint.LastDayOf(year.Year) < today) checkpoints.Add((year.Year, checkpoint.Month));
        return checkpoints;
    }

    private IQueryable<Standing> Owed(int year, int month) => db.Standings.At(year, month).Under(actor.UnitPath)
        .Where(standing => !standing.IsExplained
            && (standing.Status == ProgressStatus.OverBudget || standing.Status == ProgressStatus.FarBehind || standing.Status == ProgressStatus.Behind));

    private IQueryable<OwedReason> Told(IQueryable<Standing> standings) => standings.Join(db.Projects, standing => standing.ProjectId, project => project.Id, (standing, project) => new OwedReason(
        project.Id, project.Code, project.Name, project.Year, project.Unit.Name, standing.Month, standing.Status, standing.Missing, standing.UrgedAt,
        db.ProjectEvents.Where(e => e.ProjectId == project.Id && e.Kind == ProjectEventKind.Urged).OrderByDescending(e => e.Id).Select(e => e.ActorName).FirstOrDefault()));
}
