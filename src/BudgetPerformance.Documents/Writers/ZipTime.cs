namespace BudgetPerformance.Documents.Writers;

/// <summary>The time to stamp the entries of office files with.</summary>
internal static class ZipTime
{
    /// <summary>The earliest time a zip entry can carry.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Of(DateTimeOffset created) => created < Earliest ? Earliest : created.ToUniversalTime();
}
