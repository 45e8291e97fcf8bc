using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>Who may close a checkpoint, and when: pure questions, answered by the rule that forbids it or by null.</summary>
public static class CheckpointPermits
{
    /// <summary>Whether the actor may seal or reopen anything of the unit.</summary>
    public static Rule? MayClose(Actor actor, string unitPath) =>
        actor.Is(Role.LeaderInCharge) && actor.Sees(unitPath) ? null : CheckpointRules.LeaderSeals;

    /// <summary>Whether the actor may seal a checkpoint for a unit and everything below it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="checkpoint">One of the year's checkpoints.</param>
    /// <param name="isSealed">The months of the year that are sealed for the unit, by itself or by a unit above it.</param>
    /// <param name="projects">How many approved projects would be sealed.</param>
    /// <param name="today">The day in Beijing.</param>
    public static Rule? MaySeal(Actor actor, BudgetUnit unit, FiscalYear year, Checkpoint checkpoint, IReadOnlySet<int> isSealed, int projects, DateOnly today) =>
        MayClose(actor, unit.Path)
        ?? (checkpoint.LastDayOf(year.Year) >= today ? CheckpointRules.MonthEnded
        : isSealed.Contains(checkpoint.Month) ? CheckpointRules.NotSealedTwice
        : year.Template.Checkpoints.Any(earlier => earlier.Month < checkpoint.Month && !isSealed.Contains(earlier.Month)) ? CheckpointRules.InOrder
        : projects == 0 ? CheckpointRules.SomethingToSeal
        : projects > SealedPack.MaxProjects ? CheckpointRules.NotTooMany
        : null);
}
