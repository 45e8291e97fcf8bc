namespace BudgetPerformance.Domain.Disbursements;

/// <summary>A month-end at which cumulative disbursement is planned and looked at.</summary>
/// <param name="Month">The month, 1 to 12.</param>
public readonly record struct Checkpoint(int Month)
{
    /// <summary>The label as printed: 3月底.</summary>
    public string Label => $"{Month}月底";

    /// <summary>The month-end as a day of a year.</summary>
    public DateOnly LastDayOf(int year) => new(year, Month, DateTime.DaysInMonth(year, Month));

    /// <summary>Checkpoints at the ends of these months.</summary>
    public static IReadOnlyList<Checkpoint> At(params int[] months) => [.. months.Select(month => new Checkpoint(month))];
}
