namespace BudgetPerformance.Domain.Departments;

/// <summary>Numbers that run on within a paragraph: 细化为：1、…；2、…；3、….</summary>
public static class InlineNumbers
{
    private const string Ends = "；;。";
    private const string Opens = "：:";

    // As far as a mark can reach.
    private const int LongestMark = 24;

    private sealed record Place(int Line, int Index, NumberMark Mark);

    /// <summary>
    /// Puts every item of such a run on a line of its own. Only a run from 1 in one style counts, whose every number stands behind a colon or the end of a clause,
    /// and none where the lines are numbered themselves. The lines joined again are what they were.
    /// </summary>
    /// <param name="lines">The paragraphs.</param>
    /// <returns>The lines, and how many items the run has; the same lines and 0 where there is none.</returns>
    public static (IReadOnlyList<string> Lines, int Items) Spread(IReadOnlyList<string> lines)
    {
        var places = lines.SelectMany((line, i) => Places(line, i)).ToList();
        var first = places.Find(place => place is { Index: 0, Mark.Number: 1 }) ?? places.Find(place => place is { Mark.Number: 1 });
        if (first is null) return (lines, 0);
        var run = places.FindAll(place => place.Mark.IsOf(first.Mark.Numbering));
        var own = run.FindAll(place => place.Index == 0);
        var inside = run.FindAll(place => place.Index > 0);
        if (inside.Count == 0 || run.Count < 2 || !Counts(run) || (own.Count > 1 && Counts(own))) return (lines, 0);
        var cuts = inside.ToLookup(place => place.Line);
        return ([.. lines.SelectMany((line, i) => Cut(line, cuts[i]))], run.Count);
    }

    private static bool Counts(List<Place> run) => run.Select(place => place.Mark.Number).SequenceEqual(Enumerable.Range(1, run.Count));

    private static IEnumerable<Place> Places(string line, int number)
    {
        var before = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i])) continue;
            if ((before == '\0' || Ends.Contains(before) || Opens.Contains(before)) && NumberMark.Read(line[i..Math.Min(line.Length, i + LongestMark)]) is { } mark && MayStand(mark, before))
                yield return new(number, before == '\0' ? 0 : i, mark);
            before = line[i];
        }
    }

    // A colon opens a list, it does not go on with one; a number with nothing behind it may count anything within a sentence.
    private static bool MayStand(NumberMark mark, char before) => before == '\0' || (mark.Numbering != Numbering.Bare && (mark.Number == 1 || Ends.Contains(before)));

    private static IEnumerable<string> Cut(string line, IEnumerable<Place> places)
    {
        var from = 0;
        foreach (var place in places)
        {
            yield return line[from..place.Index];
            from = place.Index;
        }
        yield return line[from..];
    }
}
