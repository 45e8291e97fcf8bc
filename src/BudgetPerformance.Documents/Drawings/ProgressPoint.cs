using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Drawings;

/// <summary>Plan and actual at one checkpoint as a chart takes them, in points of the budget.</summary>
/// <param name="Checkpoint">The checkpoint.</param>
/// <param name="Planned">What was to be spent; null where there is no plan.</param>
/// <param name="Actual">What was spent; null where that is still to come.</param>
/// <param name="Status">How spending stands.</param>
public sealed record ProgressPoint(Checkpoint Checkpoint, decimal? Planned, decimal? Actual, ProgressStatus Status)
{
    /// <summary>Progress up to a checkpoint, and the plan beyond it.</summary>
    /// <param name="progress">Progress at one checkpoint.</param>
    /// <param name="status">How it stands.</param>
    /// <param name="now">The checkpoint looked at.</param>
    public static ProgressPoint Of(Progress progress, ProgressStatus status, Checkpoint now) =>
        new(progress.Checkpoint, progress.PlannedPoints, progress.Checkpoint.Month <= now.Month ? progress.ActualPoints ?? 0 : null, status);
}
