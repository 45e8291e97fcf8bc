using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of sealed checkpoints.</summary>
public static class SealScopes
{
    /// <summary>The last day that is sealed for the project: nothing dated up to it is booked any more; null where nothing is sealed. Needs the project's unit.</summary>
    public static Task<DateOnly?> SealedThroughAsync(this BudgetDbContext db, Project project, CancellationToken cancellation = default) =>
        db.SealedThroughAsync(project.Unit.Path, project.Year, cancellation);

    /// <summary>The last day of the year that is sealed for a unit.</summary>
    public static Task<DateOnly?> SealedThroughAsync(this BudgetDbContext db, string unitPath, int year, CancellationToken cancellation = default) =>
        Task.FromResult<DateOnly?>(null);
}
