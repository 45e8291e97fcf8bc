using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>
/// A project's progress at one checkpoint of its year, kept up to date by every verb that moves money, so that thousands of projects can be
/// looked at without adding up their ledgers. It begins with the approval of the form.
/// </summary>
public sealed class Standing
{
    private Standing() { }

    internal Standing(Checkpoint checkpoint, int year, BudgetUnit unit, Percentage? planned, bool hasPlan) =>
        (Month, Year, UnitId, UnitPath, PlannedRate, HasPlan) = (checkpoint.Month, year, unit.Id, unit.Path, planned, hasPlan);

    /// <summary>The project.</summary>
    public int ProjectId { get; private set; }

    /// <summary>The checkpoint's month.</summary>
    public int Month { get; private set; }

    /// <summary>The project's fiscal year.</summary>
    public int Year { get; private set; }

    /// <summary>The project's unit.</summary>
    public int UnitId { get; private set; }

    /// <summary>The unit's path, kept beside it so that the worst of a whole province are found without asking for every unit.</summary>
    public string UnitPath { get; private set; } = "";

    /// <summary>The plan's percentage; a blank carries on from the checkpoint before, 0 at the start; null without any plan.</summary>
    public Percentage? PlannedRate { get; private set; }

    /// <summary>Whether the project has a plan at all.</summary>
    public bool HasPlan { get; private set; }

    /// <summary>全年预算数 as decided by the checkpoint.</summary>
    public Money Budget { get; private set; }

    /// <summary>The part of it that is 财政资金.</summary>
    public Money FiscalBudget { get; private set; }

    /// <summary>What was to be spent by the checkpoint.</summary>
    public Money Planned { get; private set; }

    /// <summary>What was spent by the checkpoint.</summary>
    public Money Actual { get; private set; }

    /// <summary>What is missing to the plan.</summary>
    public Money Missing { get; private set; }

    /// <summary>How spending stands.</summary>
    public ProgressStatus Status { get; private set; }

    /// <summary>How it stood at the checkpoint before; 未到计划期 at the first.</summary>
    public ProgressStatus StatusBefore { get; private set; }

    /// <summary>Which way the status went since the checkpoint before; null where it did not change, and at the first.</summary>
    public ProgressTurn? Turn { get; private set; }

    /// <summary>Whether reason and measures have been given for this checkpoint.</summary>
    public bool IsExplained { get; private set; }

    /// <summary>When its owners were last urged (催办), in UTC.</summary>
    public DateTimeOffset? UrgedAt { get; private set; }

    /// <summary>The figures as the arithmetic takes them.</summary>
    public Progress Progress => new(new Checkpoint(Month), Budget, Planned, Actual, PlannedRate, HasPlan);

    internal void Spend(Money amount) => Actual += amount;

    internal void Grant(Money amount, Money fiscal)
    {
        Budget += amount;
        FiscalBudget += fiscal;
        Planned = PlannedRate?.ShareOf(Budget) ?? Money.Zero;
    }

    /// <summary>Judges it by a set of rules, after the checkpoint before it; null at the first.</summary>
    public void Judge(StatusRules rules, Standing? before)
    {
        Missing = Progress.Missing;
        Status = rules.Judge(Progress);
        StatusBefore = before?.Status ?? ProgressStatus.NotPlanned;
        Turn = before is null ? null : Status.Since(StatusBefore);
    }

    internal void Explain() => IsExplained = true;

    internal void Urge(DateTimeOffset at) => UrgedAt = at;
}
