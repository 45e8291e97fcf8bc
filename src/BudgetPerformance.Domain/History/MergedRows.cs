using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.History;

/// <summary>An indicator row in up to three versions; null where a version does not have it.</summary>
/// <param name="Before">Its place when the form was taken away.</param>
/// <param name="Theirs">Its place now.</param>
/// <param name="Mine">Its place in what came back.</param>
internal sealed record MergedRow(int? Before, int? Theirs, int? Mine)
{
    /// <summary>Whether all three have it, so that it is merged cell by cell.</summary>
    public bool IsInAll => Before is not null && Theirs is not null && Mine is not null;
}

/// <summary>Puts the rows of two versions side by side: in the order they have now, what came back new behind the row it stood behind.</summary>
internal static class MergedRows
{
    private const int Tiers = 2;
    private const int LeastAlike = 2;

    /// <param name="before">The rows when they were taken away.</param>
    /// <param name="theirs">The rows now.</param>
    /// <param name="mine">The rows that came back.</param>
    /// <param name="origins">For each of those its place before; null for a new one.</param>
    public static IReadOnlyList<MergedRow> Of(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> theirs, IReadOnlyList<Indicator> mine, IReadOnlyList<int?> origins)
    {
        var (became, returned) = (Became(before, theirs), new Dictionary<int, int>());
        for (var row = 0; row < mine.Count; row++)
            if (origins[row] is { } origin) returned[origin] = row;
        var was = became.ToDictionary(pair => pair.Value, pair => pair.Key);
        var rows = theirs.Select((_, now) => was.TryGetValue(now, out var old) ? new MergedRow(old, now, returned.TryGetValue(old, out var back) ? back : null) : new MergedRow(null, now, null)).ToList();
        var at = -1;
        for (var row = 0; row < mine.Count; row++)
        {
            var found = origins[row] is { } origin ? rows.FindIndex(merged => merged.Before == origin) : rows.FindIndex(merged => merged is { Before: null, Mine: null } && theirs[merged.Theirs!.Value] == mine[row]);
            if (found >= 0) rows[at = found] = rows[found] with { Mine = row };
            else rows.Insert(++at, new(origins[row], null, row));
        }
        return rows;
    }

    // Rows keep their order, except those that were moved as they were or under their name. A row of which only the tiers are left is another row.
    private static Dictionary<int, int> Became(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> now)
    {
        var became = new Dictionary<int, int>();
        foreach (var pair in RowAlignment.Of(before, now))
            if (pair is ({ } old, { } later) && IsKnownAgain(before[old], now[later])) became[old] = later;
        foreach (var same in new Func<Indicator, Indicator, bool>[] { (a, b) => a == b, (a, b) => a.Name.Length > 0 && a.Name == b.Name && a.Kind == b.Kind })
            for (var old = 0; old < before.Count; old++)
                if (!became.ContainsKey(old) && Enumerable.Range(0, now.Count).Cast<int?>().FirstOrDefault(later => !became.ContainsValue(later!.Value) && same(before[old], now[later.Value])) is { } moved)
                    became[old] = moved;
        return became;
    }

    private static bool IsKnownAgain(Indicator before, Indicator now) =>
        (before.Name.Length > 0 && before.Name == now.Name) || before.Cells.Zip(now.Cells).Skip(Tiers).Count(cell => cell.First.Text.Length > 0 && cell.First.Text == cell.Second.Text) >= LeastAlike
        || before.Cells.Zip(now.Cells).All(cell => cell.First.Text == cell.Second.Text || cell.First.Text.Length == 0);
}
