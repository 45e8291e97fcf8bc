using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.History;

/// <summary>Finds which indicator row became which, so that one inserted row does not make every later row a change: the alignment in order that keeps the most cells equal.</summary>
internal static class RowAlignment
{
    // A row that stayed as it was outweighs any number of look-alikes.
    private const int Same = 100;
    private const int SameName = 5;

    /// <summary>The pairs in the order of the form; a row without its counterpart was removed or added.</summary>
    public static IEnumerable<(int? Before, int? After)> Of(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> after)
    {
        var best = Best(before, after);
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && Likeness(before[i], after[j]) is var likeness and > 0 && best[i, j] == best[i + 1, j + 1] + likeness) yield return (i++, j++);
            else if (i < before.Count && best[i, j] == best[i + 1, j]) yield return (i++, null);
            else yield return (null, j++);
        }
    }

    // best[i, j] is the weight of the best alignment of the rows from i and from j on.
    private static int[,] Best(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> after)
    {
        var best = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
            {
                var apart = Math.Max(best[i + 1, j], best[i, j + 1]);
                best[i, j] = Likeness(before[i], after[j]) is var likeness and > 0 ? Math.Max(apart, best[i + 1, j + 1] + likeness) : apart;
            }
        return best;
    }

    // Standing under the same tier makes two rows alike only when nothing better is found.
    private static int Likeness(Indicator before, Indicator after) =>
        before == after ? Same
        : (Equal(before.Name, after.Name) ? SameName : 0) + Count(Equal(before.Category, after.Category)) + Count(Equal(before.Kind, after.Kind))
            + Count(Equal(before.Description, after.Description)) + Count(Equal(before.Target.Raw, after.Target.Raw)) + Count(Equal(before.Basis, after.Basis));

    private static bool Equal(string before, string after) => before.Length > 0 && before == after;

    private static int Count(bool equal) => equal ? 1 : 0;
}
