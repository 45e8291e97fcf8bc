namespace BudgetPerformance.Domain.Departments;

/// <summary>A piece of text that was typed with its numbers, taken apart.</summary>
/// <param name="Lead">What stands before the first number; several lines are joined by \n.</param>
/// <param name="List">The items; null where nothing was numbered.</param>
/// <param name="HasGaps">Whether the numbers as typed did not run 1, 2, 3.</param>
public sealed record NumberedText(string Lead, NumberedList? List, bool HasGaps)
{
    /// <summary>
    /// Takes lines apart. The first line that is numbered 1 says the style, or the first numbered one where none is; further lines of that style with larger
    /// numbers begin items, all others go on with the item before them. Blank lines are left out.
    /// </summary>
    /// <param name="lines">The lines, with or without the blanks that indent them.</param>
    /// <param name="style">The style to look for; that of the first line numbered 1 unless given.</param>
    public static NumberedText Read(IEnumerable<string> lines, Numbering? style = null)
    {
        var kept = lines.Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var marks = kept.ConvertAll(NumberMark.Read);
        var start = Start(marks, style);
        if (start < 0) return new(string.Join('\n', kept), null, false);

        var numbering = style ?? marks[start]!.Numbering;
        var (items, last, gaps) = (new List<List<string>>(), marks[start]!.Number - 1, marks[start]!.Number > 1);
        for (var i = start; i < kept.Count; i++)
        {
            if (marks[i] is { } mark && mark.IsOf(numbering) && mark.Number > last && (mark.Number == last + 1 || numbering != Numbering.Bare))
            {
                gaps |= mark.Number != last + 1;
                last = mark.Number;
                items.Add([mark.Rest]);
            }
            else items[^1].Add(kept[i]);
        }
        return new(string.Join('\n', kept.Take(start)), new(numbering, [.. items.Select(item => string.Join('\n', item))]), gaps);
    }

    private static int Start(List<NumberMark?> marks, Numbering? style)
    {
        var start = marks.FindIndex(mark => mark is { Number: 1 } && mark.IsOf(style ?? mark.Numbering));
        return start >= 0 ? start : marks.FindIndex(mark => mark is not null && mark.IsOf(style ?? mark.Numbering) && mark.Numbering != Numbering.Bare);
    }
}
