using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Reads the indicators of a form table by table: blocks below headings, and rows that go on from the table before.</summary>
/// <param name="tiers">What the upper tiers are called this year.</param>
/// <param name="facts">Takes what is read.</param>
/// <param name="isDraft">Whether blanks mean that nothing was filled in yet.</param>
internal sealed class IndicatorScan(IndicatorTiers tiers, Facts facts, bool isDraft)
{
    private const int LongestSide = 20;
    private static readonly string[] ThisYear = ["年度", "当年", "本年"];

    private (IndicatorHeading Heading, int Columns, string Category, string Kind)? open;

    /// <summary>Whether any headings were those of our own form.</summary>
    public bool IsOurs { get; private set; }

    /// <summary>Reads a table's indicators.</summary>
    /// <returns>The rows that were taken.</returns>
    public HashSet<int> Read(ReadTable table)
    {
        var headings = Headings(table);
        if (headings.Count == 0) return GoOn(table);
        var taken = new HashSet<int>();
        var onlyMidTerm = headings.TrueForAll(item => item.IsMidTerm);
        foreach (var (heading, end, isMidTerm) in headings)
        {
            IsOurs |= heading.IsOurs;
            var rows = Rows(table, heading, isMidTerm && !onlyMidTerm ? new Facts() : facts);
            var last = rows.Read(end);
            if (isMidTerm && !onlyMidTerm) LeaveMidTerm(table, heading.Columns, heading.Body, last);
            if (heading.MidTerm.Count > 0) LeaveMidTerm(table, heading.MidTerm, heading.Body, last);
            for (var row = heading.Row; row < last; row++) taken.Add(row);
            open = last == table.Rows ? (heading, table.Columns, rows.Category, rows.Kind) : null;
        }
        return taken;
    }

    // A table that a page break cut in two has its headings in the first half only.
    private HashSet<int> GoOn(ReadTable table)
    {
        if (open is not { } before || before.Columns != table.Columns || ObjectiveFormReader.Knows(table)) return [];
        var from = facts.Indicators;
        var last = Rows(table, before.Heading with { Row = 0, Body = JoinsCutRow(table, before.Heading) ? 1 : 0 }, facts).Read(table.Rows);
        facts.Doubt(from, "这张表没有表头，按上一张表的列读取。");
        return [.. Enumerable.Range(0, last)];
    }

    // Where the end of the page went through a row, its second half has a piece of the name and nothing else.
    private bool JoinsCutRow(ReadTable table, IndicatorHeading heading)
    {
        if (facts.Indicators == 0 || heading[ColumnKind.Name] is not { } name || table.Row(0).Where(cell => !cell.IsBlank).ToList() is not [{ Rows: 1 } piece] || piece.Column != name.From) return false;
        if (facts[ProjectFields.Indicator(facts.Indicators - 1, nameof(Indicator.Name))] is not { } cut) return false;
        facts.Put(cut with { Text = cut.Text + piece.Text.Trim(), Source = cut.Source + "\n" + piece.Text, Certainty = Certainty.Guessed, Why = "分页把这一行截成了两段，已接上下一张表的第一行。" });
        return true;
    }

    private IndicatorRows Rows(ReadTable table, IndicatorHeading heading, Facts into) => new(table, heading, tiers, into, isDraft) { Category = open?.Category ?? "", Kind = open?.Kind ?? "" };

    private static List<(IndicatorHeading Heading, int End, bool IsMidTerm)> Headings(ReadTable table)
    {
        var headings = new List<(IndicatorHeading, int, bool)>();
        for (var row = 0; row < table.Rows; row++)
        {
            if (ObjectiveFormReader.FirstHeading(table, row) is not { } heading) break;
            headings.Add((heading, ObjectiveFormReader.FirstHeading(table, heading.Body)?.Row ?? table.Rows, IsBesideMidTerm(table, heading)));
            row = heading.Body;
        }
        // 总目标 is the whole term's only beside a block of the year.
        return headings.Exists(item => Side(table, item.Item1) is { } side && ThisYear.Any(side.Contains)) ? headings.ConvertAll(item => item with { Item3 = item.Item3 || Side(table, item.Item1)?.Contains("总目标", StringComparison.Ordinal) == true }) : headings;
    }

    // 长期绩效指标 or 年度绩效指标 stands beside a block of indicators, across its rows, or above it, across its columns.
    private static bool IsBesideMidTerm(ReadTable table, IndicatorHeading heading) =>
        Side(table, heading) is { } side && IndicatorHeading.IsMidTerm(side) || table.Row(heading.Row - 1).Where(cell => !cell.IsBlank).ToList() is [{ Text: { Length: < LongestSide } above }] && IndicatorHeading.IsMidTerm(above);

    private static string? Side(ReadTable table, IndicatorHeading heading) => table.Row(heading.Row).FirstOrDefault() is { Text: { Length: < LongestSide } text } ? text : null;

    private void LeaveMidTerm(ReadTable table, IReadOnlyList<IndicatorColumn> columns, int from, int end)
    {
        for (var row = from; row < end; row++)
        {
            var texts = columns.Where(column => column.Kind != ColumnKind.Side).Select(column => table.At(row, column.From)).OfType<ReadCell>().Where(cell => !cell.IsBlank && cell.Row == row).Select(cell => cell.Text.Trim()).Distinct().ToList();
            if (texts.TrueForAll(IndicatorRows.IsFiller)) continue;
            facts.Leave($"{table.Name} 第 {row + 1} 行", string.Join("｜", texts), "这是中期（长期）指标，本表只填年度指标。");
        }
    }
}
