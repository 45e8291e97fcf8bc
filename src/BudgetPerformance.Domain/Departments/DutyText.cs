using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Departments;

/// <summary>The text of 分项绩效目标, taken apart into duties with title, narrative, lead-in and refinements.</summary>
internal static partial class DutyText
{
    // What is longer reads as a narrative that begins with its title.
    private const int LongTitle = 60;

    /// <summary>The duties of the lines and how they were numbered.</summary>
    public static (Numbering Numbering, IReadOnlyList<DutyDetails> Duties) Read(IReadOnlyList<string> lines, List<StatementDoubt> doubts)
    {
        if (lines.Count == 0) return (StatementDetails.Blank.DutyNumbering, []);
        lines = StatementText.Spread(lines, StatementFields.Duties, doubts);
        var marks = lines.Select(NumberMark.Read).ToList();
        var first = marks.FindIndex(mark => mark is { Number: 1 });
        if (first < 0 || (first > 0 && LeadsFromADuty(lines, first - 1)))
        {
            var unnumbered = Unnumbered(lines, marks).ToList();
            doubts.Add(new(DoubtKind.Guessed, StatementFields.Duties, "", $"职责没有编号，按段落分成了 {unnumbered.Count} 项。"));
            return (StatementDetails.Blank.DutyNumbering, [.. unnumbered.Select((block, i) => Duty(block, i, doubts))]);
        }
        if (first > 0) doubts.Add(new(DoubtKind.LeftOver, "", string.Join('\n', lines.Take(first)), "写在第一项职责之前，没有放进任何一项。"));
        var blocks = Numbered(lines, marks, first, marks[first]!.Numbering);
        return (marks[first]!.Numbering, [.. blocks.Select((block, i) => Duty(block, i, doubts))]);
    }

    // Refinements may be numbered in the style of the duties; then their own run of numbers tells them apart.
    private static List<List<string>> Numbered(IReadOnlyList<string> lines, List<NumberMark?> marks, int first, Numbering style)
    {
        var (blocks, duty, refinement) = (new List<List<string>>(), 0, 0);
        for (var i = first; i < lines.Count; i++)
        {
            var mark = marks[i] is { } read && read.IsOf(style) ? read : null;
            if (mark is { Number: 1 } && blocks.Count > 0 && IsLeadIn(lines[i - 1])) refinement = 1;
            else if (mark is not null && refinement > 0 && mark.Number == refinement + 1 && !(mark.Number == duty + 1 && IsProse(i + 1))) refinement++;
            else if (mark is not null && mark.Number > duty && (mark.Number == duty + 1 || style != Numbering.Bare))
            {
                (duty, refinement) = (mark.Number, 0);
                blocks.Add([mark.Rest]);
                continue;
            }
            blocks[^1].Add(lines[i]);
        }
        return blocks;

        bool IsProse(int i) => i < lines.Count && marks[i] is null;
    }

    // A title without a number follows the refinements of the duty before it, where its own refinements follow.
    private static IEnumerable<List<string>> Unnumbered(IReadOnlyList<string> lines, List<NumberMark?> marks)
    {
        var lists = Enumerable.Range(1, lines.Count - 1).Where(i => marks[i] is { Number: 1 } && IsLeadIn(lines[i - 1])).ToList();
        if (lists.Count == 0)
        {
            foreach (var line in lines) yield return [line];
            yield break;
        }
        var begin = 0;
        foreach (var next in lists.Skip(1))
        {
            var title = next - 1;
            while (title > begin && marks[title - 1] is null) title--;
            yield return [.. lines.Skip(begin).Take(title - begin)];
            begin = title;
        }
        yield return [.. lines.Skip(begin)];
    }

    private static DutyDetails Duty(List<string> block, int position, List<StatementDoubt> doubts)
    {
        List<string> lines = [.. StatementText.Spread(block, StatementFields.Duty(position, nameof(DutyDetails.Refinements)), doubts)];
        var begins = Enumerable.Range(1, lines.Count - 1).Where(i => NumberMark.Read(lines[i]) is { Number: 1 }).ToList();
        var list = begins.Find(i => IsLeadIn(lines[i - 1])) is > 0 and var announced ? announced : begins.FirstOrDefault();
        var read = list == 0 ? null : NumberedText.Read(lines.Skip(list));
        var prose = list == 0 ? lines : lines[..list];
        var leadIn = "";
        if (read is not null)
        {
            (prose[^1], leadIn) = SplitLeadIn(prose[^1]);
            if (prose.Count > 1 && prose[^1].Length == 0) prose.RemoveAt(prose.Count - 1);
            doubts.AddRange(StatementText.DoubtsOf(StatementFields.Duty(position, nameof(DutyDetails.Refinements)), read));
        }
        var (title, narrative) = (prose[0], string.Join('\n', prose.Skip(1)));
        if ((prose.Count == 1 || title.Length > LongTitle) && SplitTitle(title) is var (head, rest))
        {
            doubts.Add(new(DoubtKind.Guessed, StatementFields.Duty(position, nameof(DutyDetails.Title)), head, "名称和说明写在一段里，已在第一个句号或冒号处分开。"));
            (title, narrative) = (head, narrative.Length == 0 ? rest : rest + "\n" + narrative);
        }
        if (PlainText.Length(title) > Departments.Duty.TitleMaxLength)
        {
            doubts.Add(new(DoubtKind.Guessed, StatementFields.Duty(position, nameof(DutyDetails.Narrative)), title, "这一段太长，不像职责名称，已放进说明。"));
            (title, narrative) = ("", narrative.Length == 0 ? title : title + "\n" + narrative);
        }
        return new(null, title, narrative, leadIn, read?.List ?? DutyDetails.Blank.Refinements);
    }

    private static (string Head, string Tail)? SplitTitle(string text) =>
        text.IndexOfAny(['。', '：', ':']) is > 0 and var cut && cut < text.Length - 1 ? (text[..cut], text[(cut + 1)..].Trim()) : null;

    // A lone line that announces a list announces the duties, unless it is what usually announces refinements.
    private static bool LeadsFromADuty(IReadOnlyList<string> lines, int at) => at > 0 ? IsLeadIn(lines[at]) : UsualPattern().IsMatch(lines[at]);

    private static bool IsLeadIn(string line) => SplitLeadIn(line).LeadIn.Length > 0;

    /// <summary>The sentence that leads to a list: the usual one wherever it begins, else the last clause that announces a list, else the last sentence that ends with a colon.</summary>
    private static (string Text, string LeadIn) SplitLeadIn(string text)
    {
        if (!text.EndsWith('：') && !text.EndsWith(':')) return (text, "");
        var start = UsualPattern().Match(text) is { Success: true } usual ? usual.Index : text.LastIndexOfAny(['，', ',', '。', '；', ';', '！', '？'], text.Length - 2) + 1;
        if (!AnnouncingPattern().IsMatch(text[start..])) start = text.LastIndexOfAny(['。', '；', ';', '！', '？'], text.Length - 2) + 1;
        return PlainText.Length(text[start..]) <= Departments.Duty.LeadInMaxLength ? (text[..start], text[start..]) : (text, "");
    }

    [GeneratedRegex("(?:该|本|此)项?职责[^，,。；;：:]{0,20}(?:细化|分解)[^，,。；;：:]{0,6}[：:]$", RegexOptions.CultureInvariant)]
    private static partial Regex UsualPattern();

    [GeneratedRegex("细化|分解|具体|如下|包括|目标", RegexOptions.CultureInvariant)]
    private static partial Regex AnnouncingPattern();
}
