using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>One project with how it stands at each checkpoint, in order, and why it is behind at the one looked at.</summary>
public sealed record ProjectProgress(int Id, ProjectCode Code, string Name, string UnitCode, string UnitName, IReadOnlyList<Standing> Standings, DeviationExplanation? Explanation)
{
    /// <summary>How it stands at a checkpoint.</summary>
    public Standing At(Checkpoint checkpoint) => Standings.Single(standing => standing.Month == checkpoint.Month);

    /// <summary>The projects of these numbers.</summary>
    public static async Task<IReadOnlyDictionary<int, ProjectProgress>> LoadAsync(BudgetDbContext db, IReadOnlyCollection<int> ids, Checkpoint checkpoint, CancellationToken cancellation = default)
    {
        if (ids.Count == 0) return new Dictionary<int, ProjectProgress>();
        var standings = (await db.Standings.AsNoTracking().Where(standing => ids.Contains(standing.ProjectId)).ToListAsync(cancellation)).ToLookup(standing => standing.ProjectId);
        var explanations = (await db.Explanations.AsNoTracking().Where(given => ids.Contains(given.ProjectId) && given.Month == checkpoint.Month).ToListAsync(cancellation)).ToLookup(given => given.ProjectId);
        var projects = await db.Projects.Where(project => ids.Contains(project.Id)).Select(project => new { project.Id, project.Code, project.Name, UnitCode = project.Unit.Code, UnitName = project.Unit.Name }).ToListAsync(cancellation);
        return projects.ToDictionary(project => project.Id, project => new ProjectProgress(
            project.Id, project.Code, project.Name, project.UnitCode, project.UnitName,
            [.. standings[project.Id].OrderBy(standing => standing.Month)], explanations[project.Id].MaxBy(given => given.Id)));
    }
}
