namespace BudgetPerformance.Domain.Disbursements;

/// <summary>Plan against actual at one checkpoint, of one project or of many together. All amounts cumulate from the year's first day.</summary>
/// <param name="Checkpoint">The month-end looked at.</param>
/// <param name="Budget">全年预算数 as decided by then: the initial budget with its adjustments.</param>
/// <param name="Planned">计划支出: what was to be spent by then.</param>
/// <param name="Actual">实际支出: the sum of the ledger up to then.</param>
/// <param name="PlannedRate">The plan's own percentage where it is one project's; null for sums, and where the project has no plan.</param>
/// <param name="HasPlan">Whether there is a plan to compare with; without one the share of the year that has passed stands in.</param>
public sealed record Progress(Checkpoint Checkpoint, Money Budget, Money Planned, Money Actual, Percentage? PlannedRate = null, bool HasPlan = true)
{
    /// <summary>计划支出进度 in points of the budget; null without a plan or without a budget.</summary>
    public decimal? PlannedPoints => PlannedRate?.Points ?? (HasPlan ? Points(Planned) : null);

    /// <summary>实际支出进度 in points of the budget, unrounded; null without a budget.</summary>
    public decimal? ActualPoints => Points(Actual);

    /// <summary>序时进度: the share of the year that has passed, in points.</summary>
    public decimal TimePoints => Checkpoint.Month * 100m / 12;

    /// <summary>By how many points spending is ahead of plan; negative when behind.</summary>
    public decimal? Deviation => ActualPoints - PlannedPoints;

    /// <summary>What is missing to the plan; zero where it is reached.</summary>
    public Money Missing => Planned > Actual ? Planned - Actual : Money.Zero;

    /// <summary>What is left of the budget; negative where it was overspent.</summary>
    public Money Remaining => Budget - Actual;

    /// <summary>Both together; they must be of the same checkpoint.</summary>
    public Progress Plus(Progress other) => new(Checkpoint, Budget + other.Budget, Planned + other.Planned, Actual + other.Actual);

    /// <summary>Nothing at all at a checkpoint.</summary>
    public static Progress None(Checkpoint checkpoint) => new(checkpoint, Money.Zero, Money.Zero, Money.Zero);

    private decimal? Points(Money part) => Budget.Fen == 0 ? null : part.Fen * 100m / Budget.Fen;
}
