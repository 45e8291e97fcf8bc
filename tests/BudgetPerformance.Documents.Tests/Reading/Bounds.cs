using System.Diagnostics;

namespace BudgetPerformance.Documents.Tests.Reading;

/// <summary>What any uploaded file may cost. Whoever reads one works on the thread that asks; the bytes allocated there, counted even when they are free again, are never fewer than the memory held at any moment.</summary>
internal static class Bounds
{
    private const long MostMemory = 300 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Does it, and fails if it took longer or more memory than any file may.</summary>
    public static T Within<T>(byte[] file, Func<T> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var result = read();
        var (elapsed, allocated) = (clock.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        TestContext.Current.TestOutputHelper?.WriteLine($"{file.Length:N0} bytes: {elapsed.TotalMilliseconds:N0} ms, {allocated:N0} bytes allocated.");
        Assert.True(elapsed < Patience, $"It took {elapsed}.");
        Assert.True(allocated < MostMemory, $"It took {allocated:N0} bytes.");
        return result;
    }
}
