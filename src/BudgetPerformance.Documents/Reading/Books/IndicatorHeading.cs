using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Forms;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>The row, or two rows, of headings above indicators, with the columns below them.</summary>
/// <param name="Row">The first row of headings.</param>
/// <param name="Body">The first row below them.</param>
/// <param name="Columns">The columns of the indicators to take.</param>
/// <param name="MidTerm">The columns of a second block beside them that speaks of several years; empty where there is none.</param>
internal sealed partial record IndicatorHeading(int Row, int Body, IReadOnlyList<IndicatorColumn> Columns, IReadOnlyList<IndicatorColumn> MidTerm)
{
    private const int FewestToKnow = 3;
    private const int FewestOfMatrix = 3;
    private const int LongestPart = 20;

    // Numbers, names and amounts are a list at the head of a table; farther down they may be parts of one project.
    private const int LastRowOfBareList = 2;

    // Names projects above a column of a list, and nothing elsewhere.
    private const string PlainName = "项目";

    // What a block of indicators is about stands no farther above it.
    private const int FarthestAbove = 100;

    /// <summary>Whether the headings are those of our own form, word by word.</summary>
    public bool IsOurs { get; } = Columns.Select(column => column.Heading).SequenceEqual(ObjectiveForm.IndicatorHeadings);

    /// <summary>Whether each row is one project, or one indicator beside its project.</summary>
    public bool IsList => Columns.Any(column => column.Label is FormLabel.Name or FormLabel.Code);

    /// <summary>The columns below a heading that a target is spread over, a place each; empty where a target stands in one column.</summary>
    public IReadOnlyList<IndicatorColumn> Places { get; init; } = [];

    /// <summary>Why the column of the targets may be the wrong one of several, as a Chinese sentence; empty where it is not.</summary>
    public string TargetDoubt { get; init; } = "";

    /// <summary>The first column of a kind; null where the table has none.</summary>
    public IndicatorColumn? this[ColumnKind kind]
    {
        get
        {
            // Asked for every cell of a long book.
            for (var i = 0; i < Columns.Count; i++)
                if (Columns[i].Kind == kind) return Columns[i];
            return null;
        }
    }

    /// <summary>Whether a text speaks of several years.</summary>
    public static bool IsMidTerm(string text) => text.AsSpan().IndexOfAny("期年2") >= 0 && MidTermPattern().IsMatch(text) && !text.Contains("年度", StringComparison.Ordinal);

    /// <summary>The headings that begin in a row; null where it is none.</summary>
    public static IndicatorHeading? At(ReadTable table, int row)
    {
        var cells = table.Row(row).Where(cell => cell.Row == row && !cell.IsBlank).ToList();
        if (cells.Count < FewestToKnow) return null;
        var keys = cells.ConvertAll(cell => LabelText.Of(cell.Text).Key);
        var known = keys.Select(IndicatorHeadings.Of).Where(kind => kind is not (ColumnKind.Other or ColumnKind.Remark or ColumnKind.UnitOfMeasure or ColumnKind.Band)).Distinct().ToList();
        var labels = keys.Select(FormLabels.Of).Where(label => label is not (FormLabel.None or FormLabel.Known)).Distinct().ToList();
        if (labels.Count > 0 && keys.Contains(PlainName)) labels.Add(FormLabel.Name);
        var isIndicators = known.Count >= FewestToKnow || (known.Contains(ColumnKind.Target) && known.Count == 2 && cells.Count >= FewestToKnow);
        var isList = (labels.Contains(FormLabel.Name) || labels.Contains(FormLabel.Code)) && labels.Count + known.Count + (row <= LastRowOfBareList && IndicatorHeadings.IsOrdinal(keys[0]) ? 1 : 0) >= FewestToKnow && StandSideBySide(cells);
        return isIndicators || isList ? Read(table, row, isList) : null;
    }

    // A list's headings follow each other; on a form, values stand between the labels.
    private static bool StandSideBySide(List<ReadCell> cells) => cells.Count(cell => IsHeading(cell)) >= cells.Count - 2 && cells.Count(IsHeading) * 3 >= cells.Count * 2;

    private static bool IsHeading(ReadCell cell) => FormLabels.Of(cell) != FormLabel.None || IndicatorHeadings.Of(LabelText.Of(cell.Text).Key) != ColumnKind.Other || IndicatorTiers.IsCategory(LabelText.Of(cell.Text).Key) || LabelText.Of(cell.Text).Key is "序号" or "年度" or "预算年度" or "绩效指标" or PlainName;

    private static IndicatorHeading Read(ReadTable table, int row, bool isList)
    {
        var hasSecond = HasSecondRow(table, row);
        var body = row + (hasSecond ? 2 : 1);
        var columns = new List<IndicatorColumn>();
        foreach (var upper in table.Row(row))
        {
            for (var at = upper.Column; at < upper.ColumnEnd;)
            {
                var lower = hasSecond && table.At(row + 1, at) is { } below && below.Row == row + 1 && !below.IsBlank ? below : upper;
                var to = ReferenceEquals(lower, upper) ? upper.ColumnEnd : Math.Min(lower.ColumnEnd, upper.ColumnEnd);
                if (ReferenceEquals(lower, upper) && hasSecond)
                {
                    to = at + 1;
                    while (to < upper.ColumnEnd && !(table.At(row + 1, to) is { } next && next.Row == row + 1 && !next.IsBlank)) to++;
                }
                columns.Add(Column(lower, ReferenceEquals(lower, upper) ? null : upper, at, to, isList, row));
                at = to;
            }
        }
        return Divide(table, row, body, Settle(table, body, [.. columns.SelectMany(column => WideColumn.Parts(table, body, column))]));
    }

    private static IndicatorColumn Column(ReadCell cell, ReadCell? upper, int from, int to, bool isList, int row)
    {
        var key = LabelText.Of(cell.Text).Key;
        var kind = IndicatorHeadings.Of(key);
        if (upper is not null && kind is ColumnKind.Other && IndicatorHeadings.Of(LabelText.Of(upper.Text).Key) is var above and (ColumnKind.Name or ColumnKind.Description or ColumnKind.Target)) kind = above;
        var label = !isList ? FormLabel.None : key == PlainName ? FormLabel.Name : FormLabels.Of(key);
        if (label is not (FormLabel.None or FormLabel.Known)) kind = ColumnKind.Project;
        if (kind == ColumnKind.Other && (key is "绩效指标" || IndicatorHeadings.IsOrdinal(key) || cell.Row < row)) kind = ColumnKind.Side;
        return new(kind, from, to, cell.Text.Trim(), upper?.Text.Trim() ?? "") { Label = label };
    }

    // The second row names parts of what is wide in the first; everything else goes on through it or is blank there.
    private static bool HasSecondRow(ReadTable table, int row)
    {
        var second = table.Row(row + 1).Where(cell => cell.Row == row + 1 && !cell.IsBlank).ToList();
        // Its words say so, too, where nothing was merged above them.
        if (second.Count > 1 && second.TrueForAll(cell => IndicatorHeadings.IsPart(LabelText.Of(cell.Text).Key))) return true;
        var parts = 0;
        foreach (var cell in table.Row(row))
        {
            var below = Enumerable.Range(cell.Column, cell.Columns).Select(column => table.At(row + 1, column)).OfType<ReadCell>().Where(other => other != cell && !other.IsBlank).Distinct().ToList();
            if (below.Count == 0) continue;
            if (below.Count == 1 || below.Any(other => other.Row != row + 1 || other.Text.Length > LongestPart || MoneyText.Read(other) is not null)) return false;
            parts += below.Count;
        }
        return parts > 1;
    }

    // Words that mean one thing where another column is there and another thing where it is not.
    private static List<IndicatorColumn> Settle(ReadTable table, int body, List<IndicatorColumn> columns)
    {
        var key = (IndicatorColumn column) => LabelText.Of(column.Heading).Key;
        if (columns.TrueForAll(column => column.Kind != ColumnKind.Name))
        {
            // In front of the tiers it only says where the rows stand.
            var name = columns.FindIndex(columns.FindLastIndex(column => column.Kind is ColumnKind.Category or ColumnKind.Kind) + 1, column => key(column) == "绩效指标" && column.Kind == ColumnKind.Side);
            if (columns.FindIndex(column => key(column) is "指标" or "指标内容") is >= 0 and var plain && (name < 0 || key(columns[plain]) == "指标")) name = plain;
            if (name >= 0) columns[name] = columns[name] with { Kind = ColumnKind.Name };
        }
        // Whatever stands in front of the targets and is no tier.
        if (columns.TrueForAll(column => column.Kind != ColumnKind.Name) && columns.FindIndex(column => column.Kind is ColumnKind.Operator or ColumnKind.Target) is > 0 and var target
            && columns.FindLastIndex(target - 1, column => column.Kind == ColumnKind.Other && FormLabels.Of(key(column)) == FormLabel.None) is >= 0 and var before) columns[before] = columns[before] with { Kind = ColumnKind.Name };
        // A table of two tiers calls its second one what ours calls the third.
        if (columns.TrueForAll(column => column.Kind != ColumnKind.Name) && columns.FindIndex(column => column.Kind == ColumnKind.Kind) is >= 0 and var last) columns[last] = columns[last] with { Kind = ColumnKind.Name };
        if (columns.TrueForAll(column => column.Kind is not (ColumnKind.Operator or ColumnKind.Target or ColumnKind.Band)) && columns.FindIndex(column => key(column) == "绩效目标" && column.Label == FormLabel.None) is > 0 and var goal) columns[goal] = columns[goal] with { Kind = ColumnKind.Target };
        if (columns.Any(column => column.Kind == ColumnKind.Band)) columns = columns.ConvertAll(column => column.Kind == ColumnKind.Target ? column with { Kind = ColumnKind.Other } : column);
        if (columns.TrueForAll(column => column.Kind is not (ColumnKind.Operator or ColumnKind.Target))) columns = columns.ConvertAll(column => column.Kind == ColumnKind.UnitOfMeasure ? column with { Kind = ColumnKind.Other } : column);
        if (columns.TrueForAll(column => column.Kind != ColumnKind.Operator) && columns.Exists(column => column.Kind == ColumnKind.Target) && columns.FindIndex(column => column.Kind == ColumnKind.Other && WideColumn.IsSign(table.At(body, column.From)?.Text.Trim() ?? "")) is >= 0 and var sign) columns[sign] = columns[sign] with { Kind = ColumnKind.Operator };
        if (columns.FindIndex(column => column.Kind == ColumnKind.Remark) is >= 0 and var remark && columns.TrueForAll(column => column.Kind != ColumnKind.Basis)) columns[remark] = columns[remark] with { Kind = ColumnKind.Basis };
        return columns;
    }

    private static IndicatorHeading Divide(ReadTable table, int row, int body, List<IndicatorColumn> columns)
    {
        var repeated = columns.Select((column, i) => (column, i)).Where(pair => pair.column.Kind is ColumnKind.Name or ColumnKind.Kind or ColumnKind.Category).GroupBy(pair => pair.column.Kind)
            .Where(group => group.Count() > 1).Select(group => group.Select(pair => pair.i).ToList()).OrderBy(places => places[0]).FirstOrDefault();
        if (repeated is null) return One(row, body, columns);
        var (shared, first, second) = (columns[..repeated[0]], columns[repeated[0]..repeated[1]], columns[repeated[1]..]);
        var annualIsFirst = IsAnnual(table, row, first) && !IsAnnual(table, row, second);
        var (annual, other) = annualIsFirst ? (first, second) : (second, first);
        return One(row, body, [.. shared, .. annual]) with { MidTerm = [.. shared, .. other] };
    }

    private static bool IsAnnual(ReadTable table, int row, List<IndicatorColumn> block)
    {
        for (var above = row; above >= Math.Max(0, row - FarthestAbove); above--)
            if (table.At(above, block[0].From) is { } cell && (cell.Text.Contains("年度", StringComparison.Ordinal) || IsMidTerm(cell.Text))) return cell.Text.Contains("年度", StringComparison.Ordinal);
        return false;
    }

    // Where a target is spread over places, none of them is the project's own.
    private static IndicatorHeading One(int row, int body, List<IndicatorColumn> columns)
    {
        var targets = columns.Where(column => column.Kind == ColumnKind.Target).ToList();
        if (targets.Count < 2) return new(row, body, columns, []);
        // Quarters, or what was before, stand beside the one of the year; places beside each other.
        if (targets.FindAll(column => ThisYear().IsMatch(column.Heading)) is not [_] && targets.Count >= FewestOfMatrix && targets.TrueForAll(column => column.Upper.Length > 0)) return new(row, body, [.. columns.Except(targets)], []) { Places = targets };
        // Two years beside each other: what is expected this year counts, and of those the last.
        var foreseen = targets.FindAll(column => ThisYear().IsMatch(column.Heading)) is [var only] ? [only] : targets.FindAll(column => ThisYear().IsMatch(column.Words) && !IsMidTerm(column.Words) && !column.Words.Contains("实际", StringComparison.Ordinal));
        var taken = foreseen.Count > 0 ? foreseen[^1] : targets.FindLast(column => !IsMidTerm(column.Words)) ?? targets[^1];
        var doubt = foreseen.Count == 1 ? "" : $"原表有 {targets.Count} 列指标值，取“{taken.Words.ReplaceLineEndings("")}”一列。";
        return new(row, body, columns.ConvertAll(column => column.Kind == ColumnKind.Target && column != taken ? column with { Kind = ColumnKind.Other } : column), []) { TargetDoubt = doubt };
    }

    [GeneratedRegex("预期|年度|当年|本年|全年|计划", RegexOptions.CultureInvariant)]
    private static partial Regex ThisYear();

    [GeneratedRegex("中期|长期|中长期|实施期(?!限)|三年|全周期|规划期|20[0-9]{2}-20[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex MidTermPattern();
}
