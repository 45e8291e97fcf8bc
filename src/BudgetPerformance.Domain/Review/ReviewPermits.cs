using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Review;

/// <summary>Who may take which step: pure questions, answered by the rule that forbids it or by null. What a person cannot see they are never asked about.</summary>
public static class ReviewPermits
{
    /// <summary>Whether the actor may enter projects for the unit in the year.</summary>
    public static Rule? MayEnterFor(Actor actor, BudgetUnit unit, FiscalYear year) =>
        !actor.Is(Role.Preparer) || !actor.Sees(unit.Path) ? ReviewRules.PreparerOnly
        : unit.IsClosed ? ReviewRules.UnitOpen
        : year.IsClosed ? ReviewRules.YearOpen
        : null;

    /// <summary>Whether the actor may change the form's content.</summary>
    public static Rule? MayRevise(Actor actor, Project project) =>
        MayEnterFor(actor, project.Unit, project.FiscalYear)
        ?? (project.State is ReviewState.Draft or ReviewState.Returned ? null : ReviewRules.OnlyWhileOpen);

    /// <summary>Whether the actor may submit the form, complete or not.</summary>
    public static Rule? MaySubmit(Actor actor, Project project) =>
        MayEnterFor(actor, project.Unit, project.FiscalYear)
        ?? (project.State is ReviewState.Draft or ReviewState.Returned ? null : ReviewRules.OnlyFromDraftOrReturned);

    /// <summary>Whether the actor may take the form back.</summary>
    public static Rule? MayWithdraw(Actor actor, Project project) =>
        !actor.Is(Role.Preparer) || !actor.Sees(project.Unit.Path) ? ReviewRules.PreparerOnly
        : project.State is not ReviewState.Submitted ? ReviewRules.OnlyWhileSubmitted
        : project.SubmittedById != actor.Id ? ReviewRules.SubmitterWithdraws
        : null;

    /// <summary>Whether the actor may pass the form or send it back: never their own submission or their own last change.</summary>
    public static Rule? MayDecide(Actor actor, Project project) =>
        !actor.Is(Role.Reviewer) || !actor.Sees(project.Unit.Path) ? ReviewRules.ReviewerOnly
        : project.State is not ReviewState.Submitted ? ReviewRules.OnlyWhileSubmitted
        : project.SubmittedById == actor.Id || project.LastChangedById == actor.Id ? ReviewRules.FourEyes
        : null;

    internal static void Demand(Rule? forbidding)
    {
        if (forbidding is not null) throw new RuleBroken(forbidding);
    }
}
