namespace BudgetPerformance.Web.Infrastructure.Chinese;

/// <summary>The one time zone of the country, without summer time; independent of what the server's clock is set to.</summary>
public static class BeijingTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset InBeijing(this DateTimeOffset time) => time.ToOffset(Offset);

    /// <summary>The moment a day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().InBeijing().DateTime);
}
