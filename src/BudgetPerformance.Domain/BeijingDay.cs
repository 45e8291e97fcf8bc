namespace BudgetPerformance.Domain;

/// <summary>The day a moment falls on where the bureaus are; China has one time zone and no summer time.</summary>
public static class BeijingDay
{
    /// <summary>The day in Beijing.</summary>
    public static DateOnly Of(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
