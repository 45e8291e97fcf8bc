using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>A unit with what it and everything below it add up to at the checkpoint.</summary>
/// <param name="Name">Code and name.</param>
/// <param name="Counts">How many of its projects have each status.</param>
/// <param name="Step">Its sum.</param>
public sealed record ReportedUnit(string Name, StatusCounts Counts, ReportedStep Step);

/// <summary>A change of a project's budget within the year.</summary>
/// <param name="DecidedOn">The day from which it counts.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Amount">What it adds; negative where it takes away.</param>
/// <param name="Document">文号 of the decision.</param>
/// <param name="Counterpart">The other project of a 调剂; empty otherwise.</param>
/// <param name="Reason">调整原因</param>
public sealed record ReportedAdjustment(DateOnly DecidedOn, string Project, AdjustmentKind Kind, Money Amount, string Document, string Counterpart, string Reason);

/// <summary>Everything the full report of a checkpoint prints.</summary>
/// <param name="Summary">What the leader's sheet prints too.</param>
/// <param name="Units">The units right below, in the order of the table; none where there are none.</param>
/// <param name="Projects">Every project, in the order of the table; those of one unit together.</param>
/// <param name="Adjustments">The year's changes of budgets up to the checkpoint, in order.</param>
public sealed record QuarterlyFigures(
    ProgressSummary Summary, IReadOnlyList<ReportedUnit> Units, IReadOnlyList<ReportedProject> Projects, IReadOnlyList<ReportedAdjustment> Adjustments);
