namespace BudgetPerformance.Documents.Tests.Reading;

/// <summary>
/// What any uploaded file may cost. The time is the processor's, of all of this process, which tests that measure have for
/// themselves: it is never less than what somebody waits on a server that does nothing else, and other work on this machine does
/// not lengthen it. Whoever reads a file works on the thread that asks; the bytes allocated there, counted even when they are free
/// again, are never fewer than the memory held at any moment.
/// </summary>
internal static class Bounds
{
    private const long MostMemory = 300 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Does it, and fails if it took longer or more memory than any file may.</summary>
    public static T Within<T>(byte[] file, Func<T> read)
    {
        var (allocatedBefore, workedBefore) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var result = read();
        var (worked, allocated) = (Environment.CpuUsage.TotalTime - workedBefore, GC.GetAllocatedBytesForCurrentThread() - allocatedBefore);
        TestContext.Current.TestOutputHelper?.WriteLine($"{file.Length:N0} bytes: {worked.TotalMilliseconds:N0} ms, {allocated:N0} bytes allocated.");
        Assert.True(worked < Patience, $"It took {worked}.");
        Assert.True(allocated < MostMemory, $"It took {allocated:N0} bytes.");
        return result;
    }
}

/// <summary>Tests that measure what their process does run alone in it.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
