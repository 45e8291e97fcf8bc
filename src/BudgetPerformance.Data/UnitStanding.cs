using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Data;

/// <summary>
/// What the standings of one unit's own projects add up to at one checkpoint. Kept beside them in the same transaction, so that a province is
/// the sum of its units and not of its projects. Amounts are in whole 分, which the database can add to.
/// </summary>
public sealed record UnitStanding
{
    public required int Year { get; init; }

    public required int UnitId { get; init; }

    /// <summary>The unit's path, kept beside it so that a subtree is one range of an index.</summary>
    public string UnitPath { get; init; } = "";

    /// <summary>The checkpoint's month.</summary>
    public required int Month { get; init; }

    /// <summary>How many projects stand behind the sums.</summary>
    public int Projects { get; init; }

    public long Budget { get; init; }

    /// <summary>The part of the budget that is 财政资金.</summary>
    public long FiscalBudget { get; init; }

    public long Planned { get; init; }

    public long Actual { get; init; }

    /// <summary>The sum of what each project misses to its own plan; one project's haste does not make up for another's delay.</summary>
    public long Missing { get; init; }

    public int OverBudget { get; init; }

    public int FarBehind { get; init; }

    public int Behind { get; init; }

    public int OnTrack { get; init; }

    public int NotPlanned { get; init; }

    /// <summary>How many projects stand worse than at the checkpoint before.</summary>
    public int Worsened { get; init; }

    /// <summary>How many stand better.</summary>
    public int Improved { get; init; }

    /// <summary>How many stand elsewhere, neither worse nor better.</summary>
    public int Shifted { get; init; }

    /// <summary>How many projects owe a reason and have not given it.</summary>
    public int Unexplained { get; init; }

    public Progress Progress => new(new Checkpoint(Month), new Money(Budget), new Money(Planned), new Money(Actual));

    /// <summary>How many projects have each status.</summary>
    public StatusCounts Counts => new(OverBudget, FarBehind, Behind, OnTrack, NotPlanned);

    /// <summary>One project's part.</summary>
    internal static UnitStanding Of(Standing standing, int sign) => new()
    {
        Year = standing.Year,
        UnitId = standing.UnitId,
        UnitPath = standing.UnitPath,
        Month = standing.Month,
        Projects = sign,
        Budget = sign * standing.Budget.Fen,
        FiscalBudget = sign * standing.FiscalBudget.Fen,
        Planned = sign * standing.Planned.Fen,
        Actual = sign * standing.Actual.Fen,
        Missing = sign * standing.Missing.Fen,
        OverBudget = standing.Status == ProgressStatus.OverBudget ? sign : 0,
        FarBehind = standing.Status == ProgressStatus.FarBehind ? sign : 0,
        Behind = standing.Status == ProgressStatus.Behind ? sign : 0,
        OnTrack = standing.Status == ProgressStatus.OnTrack ? sign : 0,
        NotPlanned = standing.Status == ProgressStatus.NotPlanned ? sign : 0,
        Worsened = standing.Turn == ProgressTurn.Worse ? sign : 0,
        Improved = standing.Turn == ProgressTurn.Better ? sign : 0,
        Shifted = standing.Turn == ProgressTurn.Other ? sign : 0,
        Unexplained = standing.Status.NeedsReason() && !standing.IsExplained ? sign : 0,
    };

    public static UnitStanding operator +(UnitStanding a, UnitStanding b) => a with
    {
        Projects = a.Projects + b.Projects,
        Budget = a.Budget + b.Budget,
        FiscalBudget = a.FiscalBudget + b.FiscalBudget,
        Planned = a.Planned + b.Planned,
        Actual = a.Actual + b.Actual,
        Missing = a.Missing + b.Missing,
        OverBudget = a.OverBudget + b.OverBudget,
        FarBehind = a.FarBehind + b.FarBehind,
        Behind = a.Behind + b.Behind,
        OnTrack = a.OnTrack + b.OnTrack,
        NotPlanned = a.NotPlanned + b.NotPlanned,
        Worsened = a.Worsened + b.Worsened,
        Improved = a.Improved + b.Improved,
        Shifted = a.Shifted + b.Shifted,
        Unexplained = a.Unexplained + b.Unexplained,
    };
}
