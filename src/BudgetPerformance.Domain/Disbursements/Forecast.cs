namespace BudgetPerformance.Domain.Disbursements;

/// <summary>What will probably be spent by the end of December.</summary>
/// <param name="Expected">The most likely amount.</param>
/// <param name="Low">The lowest of all estimates.</param>
/// <param name="High">The highest of all estimates.</param>
/// <param name="PastYears">How many past years were taken into account beside this year's own pace.</param>
public sealed record Forecast(Money Expected, Money Low, Money High, int PastYears)
{
    /// <summary>How it was made, in one sentence.</summary>
    public string Method => PastYears == 0
        ? "按本年以来的月均支出推算；区间取各时段最慢和最快的月均支出。"
        : $"本年月均支出推算与前{PastYears}年同期占全年比重推算的平均；区间取全部推算的最低和最高。";

    /// <summary>
    /// From this year's own pace and, where there are any, past years' shares. Nobody is forecast to spend more than the budget unless it is spent
    /// already, or less than has been spent.
    /// </summary>
    /// <param name="soFar">Progress at each checkpoint up to now, in order; the last is now.</param>
    /// <param name="past">For each past year, what had been spent by this checkpoint's month and by the end of the year.</param>
    /// <returns>Null where nothing has been spent, so that there is no pace to go by.</returns>
    public static Forecast? Of(IReadOnlyList<Progress> soFar, IReadOnlyList<(Money ByNow, Money ByYearEnd)> past)
    {
        if (soFar is not [.., var now] || now.Actual <= Money.Zero) return null;
        var left = 12 - now.Checkpoint.Month;
        var estimates = Paces(soFar).Select(pace => Within(now, now.Actual.Fen + pace * left)).ToList();
        var own = Within(now, now.Actual.Fen + (decimal)now.Actual.Fen / now.Checkpoint.Month * left);
        var shares = past.Where(year => year.ByNow > Money.Zero && year.ByYearEnd >= year.ByNow)
            .Select(year => Within(now, (decimal)now.Actual.Fen / year.ByNow.Fen * year.ByYearEnd.Fen)).ToList();
        var expected = shares.Count == 0 ? own : Within(now, (own.Fen + shares.Average(share => (decimal)share.Fen)) / 2);
        estimates.AddRange([own, .. shares]);
        return new(expected, estimates.Min(), estimates.Max(), shares.Count);
    }

    /// <summary>What must be spent in each month to reach a coming checkpoint; zero where that is reached already.</summary>
    /// <param name="now">Progress now.</param>
    /// <param name="next">Progress planned at the coming checkpoint.</param>
    public static Money MonthlyNeed(Progress now, Progress next)
    {
        var months = next.Checkpoint.Month - now.Checkpoint.Month;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months, nameof(next));
        return next.Planned > now.Actual ? new Money((long)decimal.Ceiling((decimal)(next.Planned - now.Actual).Fen / months)) : Money.Zero;
    }

    // 分 a month in each stretch between two checkpoints.
    private static IEnumerable<decimal> Paces(IReadOnlyList<Progress> soFar)
    {
        var (month, spent) = (0, Money.Zero);
        foreach (var step in soFar)
        {
            yield return (decimal)(step.Actual - spent).Fen / (step.Checkpoint.Month - month);
            (month, spent) = (step.Checkpoint.Month, step.Actual);
        }
    }

    private static Money Within(Progress now, decimal fen)
    {
        var most = now.Actual > now.Budget ? now.Actual : now.Budget;
        return new Money((long)decimal.Round(Math.Clamp(fen, now.Actual.Fen, most.Fen), MidpointRounding.AwayFromZero));
    }
}
