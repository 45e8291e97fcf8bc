namespace BudgetPerformance.Domain.Objectives;

/// <summary>A day or a month in a target, with as much of it as was written.</summary>
/// <param name="Year">The year, or null where the fiscal year is meant.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day, or null for the month as a whole.</param>
public sealed record TargetDate(int? Year, int Month, int? Day = null)
{
    /// <summary>The date in words, such as 2020年12月31日 or 12月.</summary>
    public string Chinese => $"{(Year is { } year ? year + "年" : "")}{Month}月{(Day is { } day ? day + "日" : "")}";
}
