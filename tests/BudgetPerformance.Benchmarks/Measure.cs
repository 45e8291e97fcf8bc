using System.Diagnostics;

namespace BudgetPerformance.Benchmarks;

/// <summary>Times work in one process, so that only ratios between runs of one run are ever compared.</summary>
public static class Measure
{
    /// <summary>The best of several runs, after one that only warms up: the best is what the code costs, the rest is what else the machine did.</summary>
    public static TimeSpan Best(int runs, Action work)
    {
        work();
        return Enumerable.Range(0, runs).Min(_ => Once(work));
    }

    public static async Task<TimeSpan> Best(int runs, Func<Task> work)
    {
        await work();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await work();
            if (Stopwatch.GetElapsedTime(started) is var took && took < best) best = took;
        }
        return best;
    }

    /// <summary>The best of several runs of two kinds of work that take turns, so that whatever else the machine does happens to both.</summary>
    public static async Task<(TimeSpan First, TimeSpan Second)> BestInTurns(int runs, Func<Task> first, Func<Task> second)
    {
        var best = (First: TimeSpan.MaxValue, Second: TimeSpan.MaxValue);
        for (var i = 0; i < runs; i++) best = (Less(best.First, await Best(1, first)), Less(best.Second, await Best(1, second)));
        return best;
    }

    /// <inheritdoc cref="BestInTurns(int, Func{Task}, Func{Task})"/>
    public static (TimeSpan First, TimeSpan Second) BestInTurns(int runs, Action first, Action second)
    {
        var best = (First: TimeSpan.MaxValue, Second: TimeSpan.MaxValue);
        for (var i = 0; i < runs; i++) best = (Less(best.First, Best(1, first)), Less(best.Second, Best(1, second)));
        return best;
    }

    private static TimeSpan Less(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Once(Action work)
    {
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started);
    }
}
