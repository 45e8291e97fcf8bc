using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Data.Queries;

/// <summary>What waits for whom. The database narrows; <see cref="ReviewPermits"/> stays the judge of what a person may do.</summary>
public static class DeskScopes
{
    /// <summary>Forms the person may pass or send back.</summary>
    public static IQueryable<Project> WaitingForDecisionBy(this IQueryable<Project> projects, Actor actor) => actor.Is(Role.Reviewer)
        ? projects.VisibleTo(actor).Where(p => p.State == ReviewState.Submitted && p.SubmittedById != actor.Id && p.LastChangedById != actor.Id)
        : projects.Where(_ => false);

    /// <summary>Forms the person has begun or got back, and that are still open for them.</summary>
    public static IQueryable<Project> OpenFor(this IQueryable<Project> projects, Actor actor) => actor.Is(Role.Preparer)
        ? projects.VisibleTo(actor).Where(p => (p.State == ReviewState.Draft || p.State == ReviewState.Returned) && !p.FiscalYear.IsClosed && !p.Unit.IsClosed)
        : projects.Where(_ => false);
}
