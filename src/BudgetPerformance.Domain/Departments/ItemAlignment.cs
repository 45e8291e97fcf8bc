namespace BudgetPerformance.Domain.Departments;

/// <summary>Finds which item of a list became which: equal items stay together in order, what lies between them is paired as it comes.</summary>
internal static class ItemAlignment
{
    /// <summary>The pairs in the order of the text; an item without its counterpart was removed or added.</summary>
    public static IEnumerable<(int? Before, int? After)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var equal = LongestCommon(before, after);
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j]) yield return (i++, j++);
            else if (i < before.Count && j < after.Count && equal[i + 1, j + 1] == equal[i, j]) yield return (i++, j++);
            else if (j == after.Count || (i < before.Count && equal[i + 1, j] == equal[i, j])) yield return (i++, null);
            else yield return (null, j++);
        }
    }

    // common[i, j] is how many items of the rests from i and from j on can stay together.
    private static int[,] LongestCommon(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }
}
