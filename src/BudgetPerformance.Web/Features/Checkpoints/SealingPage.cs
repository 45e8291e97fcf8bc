using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>One project about to be sealed.</summary>
public sealed record SealingRow(Standing Standing, string UnitName, ProjectCode Code, string Name);

/// <summary>What would be sealed, and what stands in the way.</summary>
/// <param name="Scope">The checkpoint and the unit.</param>
/// <param name="Mark">Tells the books as they are shown.</param>
/// <param name="Rows">The projects as they stand at the checkpoint.</param>
/// <param name="Forbids">Why it may not be sealed; null where it may.</param>
public sealed record SealingPage(SealingScope Scope, string Mark, IReadOnlyList<SealingRow> Rows, Rule? Forbids)
{
    /// <summary>Why sealing was refused just now.</summary>
    public Rule? Broken { get; init; }

    public Progress Sum => Rows.Aggregate(Progress.None(Scope.Checkpoint), (sum, row) => sum.Plus(row.Standing.Progress));

    public int Count(ProgressStatus status) => Rows.Count(row => row.Standing.Status == status);

    /// <summary>Those that owe a reason; they are shown and hold nothing up.</summary>
    public IReadOnlyList<SealingRow> Unexplained { get; } = [.. Rows.Where(row => row.Standing.Status.NeedsReason() && !row.Standing.IsExplained).OrderByDescending(row => row.Standing.Missing)];
}
