using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Reads the rows below the headings of indicators, whatever columns they have.</summary>
internal sealed partial class IndicatorRows(ReadTable table, IndicatorHeading heading, IndicatorTiers tiers, Facts facts, bool isDraft)
{
    // A name, its target, and room between them.
    private const int LongestInOne = 200;
    private static readonly ColumnKind[] Own = [ColumnKind.Name, ColumnKind.Description, ColumnKind.Operator, ColumnKind.Target, ColumnKind.Basis, ColumnKind.Band];
    private static readonly HashSet<string> Ends = ["合计", "总分", "总计", "评价结论", "存在问题", "改进措施", "审核意见", "其他说明", "填报说明"];

    private readonly bool keepsBlanks = heading.IsOurs && isDraft;
    private readonly List<IndicatorColumn> own = [.. heading.Columns.Where(column => Own.Contains(column.Kind))];
    private readonly List<IndicatorColumn> rest = [.. heading.Columns.Where(column => column.Kind is ColumnKind.Other or ColumnKind.Remark), .. heading.Places];
    private readonly List<IndicatorColumn> objectives = [.. heading.Columns.Where(column => column.Kind == ColumnKind.Other && LabelText.Of(column.Heading).Key == "目标名称")];

    /// <summary>The first tier of the row read last; of the table before where this one goes on with it.</summary>
    public string Category { get; set; } = "";

    /// <summary>The second tier of the row read last.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Reads rows until one is no indicator any more.</summary>
    /// <param name="end">The row before which to stop in any case.</param>
    /// <returns>The first row that was not read.</returns>
    public int Read(int end)
    {
        var row = heading.Body;
        for (; row < end; row++)
        {
            if (EndsAt(row)) break;
            if (IsRepeatedHeading(row)) continue;
            ReadRow(row);
        }
        return row;
    }

    /// <summary>Whether a row is no indicator: it is a sum, a field of the form, or a cell that runs across names and targets.</summary>
    public bool EndsAt(int row)
    {
        var cells = table.Row(row).Where(cell => cell.Row == row && !cell.IsBlank).ToList();
        if (cells.Count == 0) return false;
        var key = LabelText.Of(cells[0].Text).Key;
        if (Ends.Contains(key) || (cells[0].Column == 0 && IsSigned(cells[0].Text))) return true;
        if (objectives.Exists(column => column.From == cells[0].Column)) return false;
        if (FormLabels.Of(key) is not (FormLabel.None or FormLabel.Known or FormLabel.OtherFunds or FormLabel.BudgetBlock) && heading[ColumnKind.Category]?.From >= cells[0].Column) return true;
        return heading[ColumnKind.Name] is { } name && (heading[ColumnKind.Target] ?? heading.Columns[^1]) is { } target && name != target
            && cells.Exists(cell => cell.Column <= name.From && cell.ColumnEnd > target.From && !IsFiller(cell.Text));
    }

    // 填表人：某某 stands below the last one.
    private static bool IsSigned(string text) => LabelText.Split(text) is var (label, _) && FormLabels.Of(LabelText.Of(label).Key) == FormLabel.Known;

    private bool IsRepeatedHeading(int row) => heading.Columns.Where(column => column.Kind != ColumnKind.Side).All(column => Text(row, column) is var text && (text.Trim() == column.Heading || text.Trim() == column.Upper));

    /// <summary>Reads one row as an indicator, or skips it where all of it goes on from above.</summary>
    public void ReadRow(int row)
    {
        if (SharedRow.Divide(table, heading, row) is { Count: > 1 } parts)
        {
            ReadParts(parts);
            return;
        }
        var begins = own.Exists(column => table.At(row, column.From)?.Row == row);
        if (!begins && table.Row(row).Any()) return;
        if (keepsBlanks) (Category, Kind) = (Text(row, ColumnKind.Category), Text(row, ColumnKind.Kind));
        else CarryTiers(row);
        if (own.TrueForAll(column => string.IsNullOrWhiteSpace(Text(row, column)) || IsFiller(Text(row, column))))
        {
            if (!keepsBlanks || (Category.Length == 0 && Kind.Length == 0 && own.TrueForAll(column => Text(row, column).Length == 0)))
            {
                LeaveRow(row);
                return;
            }
        }
        Take(row);
    }

    private void ReadParts(IReadOnlyList<ReadTable> parts)
    {
        var from = facts.Indicators;
        foreach (var part in parts)
        {
            var rows = new IndicatorRows(part, heading, tiers, facts, isDraft) { Category = Category, Kind = Kind };
            rows.ReadRow(0);
            (Category, Kind) = (rows.Category, rows.Kind);
        }
        facts.Doubt(from, $"原表把 {parts.Count} 条指标写在一行里，已按序号拆开。");
    }

    // Tiers that are not repeated are left blank below the first, or merged.
    private void CarryTiers(int row)
    {
        var (first, second) = (heading[ColumnKind.Category] is { } c ? Text(row, c) : "", heading[ColumnKind.Kind] is { } k ? Text(row, k) : "");
        if (IsAcrossTiers(row)) (Category, Kind, first, second) = ("", "", "", "");
        if (!string.IsNullOrWhiteSpace(first) && !IsFiller(first) && first.Trim() != Category.Trim()) (Category, Kind) = (Kept(first), "");
        if (!string.IsNullOrWhiteSpace(second) && !IsFiller(second)) Kind = Kept(second);

        string Kept(string text) => heading.IsOurs ? text : text.Trim();
    }

    // 预算执行率 across the tiers and the names is a name below none of them.
    private bool IsAcrossTiers(int row) => heading[ColumnKind.Category] is { } category && heading[ColumnKind.Name] is { } name && category != name
        && table.At(row, category.From) is { } cell && ReferenceEquals(cell, table.At(row, name.From)) && !IndicatorTiers.IsCategory(LabelText.Of(cell.Text).Key);

    private void Take(int row)
    {
        var i = facts.Begin();
        var (name, target) = Divide(row);
        foreach (var field in tiers.Read(heading, i, Category, Kind, Place(row, ColumnKind.Category), Place(row, ColumnKind.Kind))) facts.Take(field);
        PutName(row, i, name, target);
        Put(nameof(Indicator.Description), ColumnKind.Description, row, i, "原表没有指标描述一列。");
        var value = TargetText.Read(table, heading, row, ProjectFields.Indicator(i, nameof(Indicator.Target)));
        facts.Take(target.Length == 0 ? value : new(value.Path, target, Certainty.Guessed, Place(row, ColumnKind.Name), Text(row, ColumnKind.Name), "指标名称和指标值原来写在一格里，已拆开。"));
        Put(nameof(Indicator.Basis), ColumnKind.Basis, row, i, "原表没有指标值确定依据一列。");
        LeaveRest(row, i, name);
    }

    // 指标1：培训人数≥200人 is a number nobody needs, a name, and where no column holds it the target.
    private (string Name, string Target) Divide(int row)
    {
        var text = Text(row, ColumnKind.Name);
        if (heading.IsOurs) return (text, "");
        var name = Ordinal().Replace(text.Trim(), "");
        var blank = heading[ColumnKind.Target] is not { } column || string.IsNullOrWhiteSpace(Text(row, column));
        if (blank && name.Length <= LongestInOne && heading[ColumnKind.Band] is null && heading.Places.Count == 0 && NameAndTarget().Match(name) is { Success: true } match) return (match.Groups["name"].Value.Trim(), match.Groups["target"].Value.Trim());
        return name.Length == text.Trim().Length ? (text, "") : (name, "");
    }

    private void PutName(int row, int i, string name, string target)
    {
        var source = Text(row, ColumnKind.Name);
        if (name == source) Put(nameof(Indicator.Name), ColumnKind.Name, row, i, "");
        else facts.Take(new(ProjectFields.Indicator(i, nameof(Indicator.Name)), name, Certainty.Guessed, Place(row, ColumnKind.Name), source, target.Length > 0 ? "指标名称和指标值原来写在一格里，已拆开。" : "已去掉名称前的序号。"));
    }

    private void Put(string field, ColumnKind of, int row, int i, string whyNot)
    {
        var path = ProjectFields.Indicator(i, field);
        if (heading[of] is not { } column)
        {
            facts.Take(new(path, "", Certainty.Unread, "", "", whyNot.Length > 0 ? whyNot : "原表没有这一列。"));
            return;
        }
        var (text, place) = (Text(row, column), Place(row, of));
        var why = of switch
        {
            ColumnKind.Basis when LabelText.Of(column.Heading).Key is "备注" or "说明" => $"取自“{column.Heading}”一列。",
            ColumnKind.Basis when LabelText.Of(column.Heading).Key is "绩效标准" or "评价标准" or "佐证材料" or "证明材料" => $"取自“{column.Heading}”一列，请核对是不是确定依据。",
            ColumnKind.Description when LabelText.Of(column.Heading).Key is "指标值说明" => $"取自“{column.Heading}”一列。",
            ColumnKind.Name when LabelText.Of(column.Heading).Key is "二级指标" => "原表只有两级指标，取第二级作为三级指标。",
            _ => "",
        };
        // A blank in a column that stands in for another says nothing about that one.
        if (why.Length > 0 && string.IsNullOrWhiteSpace(text)) facts.Take(new(path, "", Certainty.Unread, place, text, why.TrimEnd('。') + "，这里是空白。"));
        else facts.Take(new(path, text, why.Length > 0 ? Certainty.Guessed : Certainty.Certain, place, text, why));
    }

    // A row that is no indicator is kept as text.
    private void LeaveRow(int row)
    {
        const string why = "这一行没有指标内容。";
        if (LooseCells(row) is [_, ..] loose) facts.Leave(loose[0].Place, string.Join('｜', loose.Select(cell => cell.Text.Trim())), why);
        else if (heading[ColumnKind.Name] is not { } name || !HoldsPlace(Text(row, name)))
            Leave(row, "", [.. heading.Columns.Where(column => column.Kind is not (ColumnKind.Side or ColumnKind.Project)).Concat(heading.Places).Where(column => table.At(row, column.From) is { IsBlank: false })], why);
    }

    // So is what an indicator says in columns that ours has not.
    private void LeaveRest(int row, int i, string name)
    {
        if (rest.FindAll(column => table.At(row, column.From) is { IsBlank: false } cell && cell.Row == row) is [_, ..] filled) Leave(row, $"第 {i + 1} 条指标“{name.Trim()}”　", filled, "本表没有这一列。");
    }

    private void Leave(int row, string of, List<IndicatorColumn> filled, string why)
    {
        if (filled.TrueForAll(column => IsFiller(Text(row, column)))) return;
        facts.Leave(table.At(row, heading.Columns[0].From)?.Place ?? table.Name, of + string.Join("；", filled.Select(column => $"{column.Words.ReplaceLineEndings("")}：{Text(row, column).Trim()}")), why);
    }

    // A row with cells that run across several columns has no column's words in it.
    private List<ReadCell> LooseCells(int row)
    {
        var cells = table.Row(row).Where(cell => cell.Row == row && !cell.IsBlank).ToList();
        return cells.Exists(cell => heading.Columns.Count(column => column.From >= cell.Column && column.To <= cell.ColumnEnd) > 1) ? cells : [];
    }

    internal static bool IsFiller(string text) => text.Trim() is "" or "/" or "—" or "-" or "无" || HoldsPlace(text);

    private static bool HoldsPlace(string text) => Dots().IsMatch(text.Trim());

    private string Text(int row, ColumnKind of) => heading[of] is { } column ? Text(row, column) : "";

    private string Text(int row, IndicatorColumn column) => table.At(row, column.From)?.Text ?? "";

    private string Place(int row, ColumnKind of) => heading[of] is { } column && table.At(row, column.From) is { } cell ? $"{table.Name} {cell.Place}" : "";

    // …… and 指标2： hold the place of a row that nobody filled in. Blanks fit in one place only, or a text of many is gone through in every way there is.
    [GeneratedRegex(@"^(?:[….·。]+|(?:指标|目标)\s*(?:[0-9０-９一二三四五六七八九十]{1,2}\s*)?(?:[:：]\s*)?[….]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"^(?:指标|目标)\s*[0-9０-９一二三四五六七八九十]{1,2}\s*[:：.、]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?<name>[^0-9０-９≥≤＞＜><=≧≦：:\n]{2,60}?)(?>\s*)(?:(?:[:：](?>\s*))?(?<target>(?:[≥≤＞＜><=≧≦]|不低于|不少于|不超过|不高于|不大于|不小于|大于等于|小于等于|达到|达|控制在)\s*[0-9０-９][^\n]{0,40})|[:：](?>\s*)(?<target>[0-9０-９][^\n]{0,40}))$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndTarget();
}
