namespace BudgetPerformance.Domain.Departments;

/// <summary>A piece of text that was typed with its numbers, taken apart.</summary>
/// <param name="Lead">What stands before the first number; several lines are joined by \n.</param>
/// <param name="List">The items; null where nothing was numbered.</param>
/// <param name="HasGaps">Whether the numbers as typed did not run 1, 2, 3.</param>
public sealed record NumberedText(string Lead, NumberedList? List, bool HasGaps)
{
    /// <summary>
    /// Takes lines apart. The first line that is numbered 1 says the style; further lines of that style with larger numbers begin items, all others go
    /// on with the item before them. Blank lines are left out.
    /// </summary>
    /// <param name="lines">The lines, with or without the blanks that indent them.</param>
    /// <param name="style">The style to look for; that of the first line numbered 1 unless given.</param>
    public static NumberedText Read(IEnumerable<string> lines, Numbering? style = null)
    {
        var (lead, items, last, gaps) = (new List<string>(), new List<List<string>>(), 0, false);
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var mark = NumberMark.Read(line);
            if (mark is { Number: 1 } && items.Count == 0) style ??= mark.Numbering;
            if (mark is not null && mark.Numbering == style && mark.Number > last && (mark.Number == last + 1 || mark.Numbering != Numbering.Bare))
            {
                gaps |= mark.Number != last + 1;
                last = mark.Number;
                items.Add([mark.Rest]);
            }
            else (items.Count > 0 ? items[^1] : lead).Add(line);
        }
        return new(string.Join('\n', lead), items.Count == 0 ? null : new(style!.Value, [.. items.Select(item => string.Join('\n', item))]), gaps);
    }
}
