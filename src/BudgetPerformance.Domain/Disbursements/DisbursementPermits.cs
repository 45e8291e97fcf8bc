using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>Who may move money in the books: pure questions, answered by the rule that forbids it or by null.</summary>
public static class DisbursementPermits
{
    /// <summary>Whether the actor may enter payments, refunds, corrections and explanations.</summary>
    public static Rule? MayBook(Actor actor, Project project) =>
        !actor.Is(Role.Preparer) || !actor.Sees(project.Unit.Path) ? DisbursementRules.PreparerBooks
        : project.State is not ReviewState.Approved ? DisbursementRules.OnlyApproved
        : null;

    /// <summary>Whether the actor may change the budget. Who spends it does not also raise it.</summary>
    public static Rule? MayAdjust(Actor actor, Project project) =>
        !actor.Is(Role.Reviewer) || !actor.Sees(project.Unit.Path) ? DisbursementRules.ReviewerAdjusts
        : project.State is not ReviewState.Approved ? DisbursementRules.OnlyApproved
        : null;

    /// <summary>Whether the actor may urge a project's owners.</summary>
    public static Rule? MayUrge(Actor actor, Project project) =>
        (actor.Is(Role.LeaderInCharge) || actor.Is(Role.Reviewer)) && actor.Sees(project.Unit.Path) ? null : DisbursementRules.LeaderUrges;
}
