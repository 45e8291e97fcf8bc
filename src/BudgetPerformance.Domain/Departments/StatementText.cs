using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Departments;

/// <summary>第一部分 as somebody typed it or as it stands in a Word file, taken apart. Nothing is dropped: what found no place is among the doubts.</summary>
/// <param name="Details">What was understood.</param>
/// <param name="Doubts">What was guessed and what is left over.</param>
/// <param name="Rest">The lines of 第二部分, where the text goes on that far.</param>
public sealed partial record StatementText(StatementDetails Details, IReadOnlyList<StatementDoubt> Doubts, IReadOnlyList<string> Rest)
{
    /// <summary>Takes a text apart by its headings, and each section by its numbers.</summary>
    /// <param name="lines">The paragraphs, with or without blanks around them.</param>
    /// <param name="into">The section that lines without a heading belong to, where a single section was pasted.</param>
    public static StatementText Read(IEnumerable<string> lines, StatementSection? into = null)
    {
        var doubts = new List<StatementDoubt>();
        var kept = Clean(lines, doubts);
        var end = kept.FindIndex(StatementHeading.OpensNextPart);
        var (before, sections) = Divide(end < 0 ? kept : kept[..end]);
        if (into is { } section && before.Count > 0) sections[section] = [.. before, .. sections.GetValueOrDefault(section) ?? []];
        else if (before.Count > 0 && !sections.ContainsKey(StatementSection.Goals))
        {
            sections[StatementSection.Goals] = before;
            doubts.Add(new(DoubtKind.Guessed, StatementFields.Goals, before[0], "没有“总体绩效目标”的标题，开头的文字作为总体绩效目标。"));
        }
        else doubts.AddRange(before.Select(line => new StatementDoubt(DoubtKind.LeftOver, "", line, "写在第一个标题之前，没有放进任何一项。")));

        var (lead, goals) = Goals(Lines(StatementSection.Goals), doubts);
        var (numbering, duties) = DutyText.Read(Lines(StatementSection.Duties), doubts);
        return new(new(lead, goals, numbering, duties, Safeguards(Lines(StatementSection.Safeguards), doubts)), doubts, end < 0 ? [] : kept[end..]);

        IReadOnlyList<string> Lines(StatementSection of) => sections.GetValueOrDefault(of) ?? [];
    }

    /// <summary>The section that a line opens as its heading; null where it is no heading, or says more than one.</summary>
    public static StatementSection? SectionOf(string line) => StatementHeading.Read(line) is { Rest: "" } heading ? heading.Section : null;

    /// <summary>Takes a pasted list apart: by its numbers, or line by line where nothing is numbered.</summary>
    public static IReadOnlyList<string> Items(IEnumerable<string> lines)
    {
        var kept = Clean(lines, []);
        var read = NumberedText.Read(InlineNumbers.Spread(kept).Lines);
        return read.List is null ? kept : read.Lead.Length == 0 ? read.List.Items : [read.Lead, .. read.List.Items];
    }

    private static List<string> Clean(IEnumerable<string> lines, List<StatementDoubt> doubts)
    {
        var kept = new List<string>();
        foreach (var line in lines.SelectMany(line => PlainText.Normalize(line, manyLines: true).Split('\n')))
        {
            doubts.AddRange(BookmarkPattern().Matches(line).Select(mark => new StatementDoubt(DoubtKind.LeftOver, "", mark.Value, "是 Word 的书签，已略去。")));
            if (BookmarkPattern().Replace(line, "").Trim() is { Length: > 0 } text) kept.Add(text);
        }
        return kept;
    }

    // Only the first line that names a section opens it; titles over the whole text say nothing.
    private static (List<string> Before, Dictionary<StatementSection, List<string>> Sections) Divide(List<string> lines)
    {
        var (before, sections) = (new List<string>(), new Dictionary<StatementSection, List<string>>());
        var current = before;
        foreach (var line in lines)
        {
            if (StatementHeading.Read(line) is { } heading && !sections.ContainsKey(heading.Section))
            {
                current = sections[heading.Section] = [];
                if (heading.Rest.Length > 0) current.Add(heading.Rest);
            }
            else if (sections.Count > 0 || !StatementHeading.IsTitle(line)) current.Add(line);
        }
        return (before, sections);
    }

    private static (string Lead, NumberedList Goals) Goals(IReadOnlyList<string> lines, List<StatementDoubt> doubts)
    {
        var read = NumberedText.Read(Spread(lines, StatementFields.Goals, doubts));
        if (read.List is null && lines.Count > 1) doubts.Add(new(DoubtKind.Guessed, StatementFields.Lead, read.Lead, "没有编号，各段都作为引言。"));
        doubts.AddRange(DoubtsOf(StatementFields.Goals, read));
        return (read.Lead, read.List ?? StatementDetails.Blank.Goals);
    }

    private static NumberedList Safeguards(IReadOnlyList<string> lines, List<StatementDoubt> doubts)
    {
        var read = NumberedText.Read(Spread(lines, StatementFields.Safeguards, doubts));
        if (read.List is null)
        {
            if (lines.Count > 0) doubts.Add(new(DoubtKind.Guessed, StatementFields.Safeguards, read.Lead, "没有编号，每段作为一条。"));
            return StatementDetails.Blank.Safeguards with { Items = lines };
        }
        if (read.Lead.Length > 0) doubts.Add(new(DoubtKind.LeftOver, "", read.Lead, "写在工作保障措施的编号之前，没有放进任何一条。"));
        doubts.AddRange(DoubtsOf(StatementFields.Safeguards, read));
        return read.List;
    }

    /// <summary>The lines with the items of a run of numbers within a paragraph on lines of their own, which is a guess.</summary>
    internal static IReadOnlyList<string> Spread(IReadOnlyList<string> lines, string path, List<StatementDoubt> doubts)
    {
        var (spread, items) = InlineNumbers.Spread(lines);
        if (items > 0) doubts.Add(new(DoubtKind.Guessed, path, "", $"编号写在一段文字里，已按编号分成 {items} 条。"));
        return spread;
    }

    /// <summary>What is not certain about a list that was numbered.</summary>
    internal static IEnumerable<StatementDoubt> DoubtsOf(string path, NumberedText read)
    {
        if (read.HasGaps) yield return new(DoubtKind.Guessed, path, "", "编号不连续，已按先后顺序重新编号。");
        foreach (var (item, i) in (read.List?.Items ?? []).Select((item, i) => (item, i)))
            if (item.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
                yield return new(DoubtKind.Guessed, StatementFields.Item(path, i), item[(end + 1)..], "没有编号，接在上一条后面。");
    }

    [GeneratedRegex(@"\[bookmark:[^\]]{0,80}\]", RegexOptions.CultureInvariant)]
    private static partial Regex BookmarkPattern();
}
