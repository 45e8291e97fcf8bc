using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.History;

/// <summary>Finds which indicator row became which, so that one inserted row does not make every later row a change: the alignment in order that keeps the most cells equal.</summary>
internal static class RowAlignment
{
    // A row that stayed as it was outweighs any number of look-alikes; the name says more of a row than any other cell.
    private const int SameRow = 100;
    private const int SameName = 6;
    private const int NameColumn = 2;
    private const int Blank = 0;

    /// <summary>The pairs in the order of the form; a row without its counterpart was removed or added.</summary>
    public static IEnumerable<(int? Before, int? After)> Of(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> after)
    {
        var numbers = new Dictionary<string, int> { [""] = Blank };
        var (old, now) = (Numbered(before, numbers), Numbered(after, numbers));
        var best = Best(old, now);
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && Likeness(old[i], now[j]) is var likeness and > 0 && best[i, j] == best[i + 1, j + 1] + likeness) yield return (i++, j++);
            else if (i < old.Length && best[i, j] == best[i + 1, j]) yield return (i++, null);
            else yield return (null, j++);
        }
    }

    // Texts are compared once, as numbers afterwards: four hundred rows make 160,000 pairs.
    private static int[][] Numbered(IEnumerable<Indicator> rows, Dictionary<string, int> numbers)
    {
        return [.. rows.Select(row => row.Cells.Select(cell => Number(cell.Text)).ToArray())];

        int Number(string text) => numbers.TryGetValue(text, out var known) ? known : numbers[text] = numbers.Count;
    }

    // best[i, j] is the weight of the best alignment of the rows from i and from j on.
    private static int[,] Best(int[][] before, int[][] after)
    {
        var best = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
            {
                var apart = Math.Max(best[i + 1, j], best[i, j + 1]);
                best[i, j] = Likeness(before[i], after[j]) is var likeness and > 0 ? Math.Max(apart, best[i + 1, j + 1] + likeness) : apart;
            }
        return best;
    }

    private static int Likeness(int[] before, int[] after)
    {
        var (likeness, same) = (0, true);
        for (var column = 0; column < before.Length; column++)
        {
            if (before[column] != after[column]) same = false;
            else if (before[column] != Blank) likeness += column == NameColumn ? SameName : 1;
        }
        return same ? SameRow : likeness;
    }
}
