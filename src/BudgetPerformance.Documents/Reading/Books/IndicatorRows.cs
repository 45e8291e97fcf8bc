using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Reads the rows below the headings of indicators, whatever columns they have.</summary>
internal sealed class IndicatorRows(ReadTable table, IndicatorHeading heading, IndicatorTiers tiers, Facts facts)
{
    private static readonly ColumnKind[] Own = [ColumnKind.Name, ColumnKind.Description, ColumnKind.Operator, ColumnKind.Target, ColumnKind.Basis, ColumnKind.Band];
    private static readonly HashSet<string> Ends = ["合计", "总分", "总计", "评价结论", "存在问题", "改进措施", "审核意见", "其他说明", "填报说明"];

    private string category = "";
    private string kind = "";

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
        if (Ends.Contains(key)) return true;
        if (FormLabels.Of(key) is not (FormLabel.None or FormLabel.Known or FormLabel.OtherFunds or FormLabel.BudgetBlock) && heading[ColumnKind.Category]?.From >= cells[0].Column) return true;
        return heading[ColumnKind.Name] is { } name && (heading[ColumnKind.Target] ?? heading.Columns[^1]) is { } target && name != target
            && cells.Exists(cell => cell.Column <= name.From && cell.ColumnEnd > target.From && !IsFiller(cell.Text));
    }

    private bool IsRepeatedHeading(int row) => heading.Columns.Where(column => column.Kind != ColumnKind.Side).All(column => Text(row, column) is var text && (text.Trim() == column.Heading || text.Trim() == column.Upper));

    /// <summary>Reads one row as an indicator, or skips it where all of it goes on from above.</summary>
    public void ReadRow(int row)
    {
        var own = heading.Columns.Where(column => Own.Contains(column.Kind)).ToList();
        var begins = own.Exists(column => table.At(row, column.From)?.Row == row);
        if (!begins && table.Row(row).Any()) return;
        if (!heading.IsOurs) CarryTiers(row);
        else (category, kind) = (Text(row, ColumnKind.Category), Text(row, ColumnKind.Kind));
        if (own.TrueForAll(column => string.IsNullOrWhiteSpace(Text(row, column)) || IsFiller(Text(row, column))))
        {
            if (!heading.IsOurs || (category.Length == 0 && kind.Length == 0 && own.TrueForAll(column => Text(row, column).Length == 0)))
            {
                LeaveRest(row, null, "这一行没有指标内容。");
                return;
            }
        }
        Take(row);
    }

    // Tiers that are not repeated are left blank below the first, or merged.
    private void CarryTiers(int row)
    {
        var (first, second) = (heading[ColumnKind.Category] is { } c ? Text(row, c) : "", heading[ColumnKind.Kind] is { } k ? Text(row, k) : "");
        if (!string.IsNullOrWhiteSpace(first) && first.Trim() != category) (category, kind) = (first.Trim(), "");
        if (!string.IsNullOrWhiteSpace(second)) kind = second.Trim();
    }

    private void Take(int row)
    {
        var i = facts.Indicators++;
        var name = Text(row, ColumnKind.Name);
        foreach (var field in tiers.Read(heading, i, category, kind, Place(row, ColumnKind.Category), Place(row, ColumnKind.Kind))) facts.Take(field);
        Put(nameof(Indicator.Name), ColumnKind.Name, row, i, "");
        Put(nameof(Indicator.Description), ColumnKind.Description, row, i, "原表没有指标描述一列。");
        facts.Take(TargetText.Read(table, heading, row, ProjectFields.Indicator(i, nameof(Indicator.Target))));
        Put(nameof(Indicator.Basis), ColumnKind.Basis, row, i, "原表没有指标值确定依据一列。");
        LeaveRest(row, $"第 {i + 1} 条指标“{name.Trim()}”", "本表没有这一列。");
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
            ColumnKind.Name when LabelText.Of(column.Heading).Key is "二级指标" => "原表只有两级指标，取第二级作为三级指标。",
            _ => "",
        };
        facts.Take(new(path, text, why.Length > 0 && text.Length > 0 ? Certainty.Guessed : Certainty.Certain, place, text, why));
    }

    private void LeaveRest(int row, string? of, string why)
    {
        var rest = heading.Columns.Where(column => of is null ? column.Kind is not (ColumnKind.Side or ColumnKind.Project) : column.Kind is ColumnKind.Other or ColumnKind.Remark).Concat(heading.Places)
            .Where(column => table.At(row, column.From) is { IsBlank: false } cell && (cell.Row == row || of is null))
            .Select(column => $"{column.Words.ReplaceLineEndings("")}：{Text(row, column).Trim()}").ToList();
        if (rest.Count > 0 && !rest.TrueForAll(text => IsFiller(text[(text.IndexOf('：', StringComparison.Ordinal) + 1)..]))) facts.Leave(table.At(row, heading.Columns[0].From)?.Place ?? table.Name, (of is null ? "" : of + "　") + string.Join("；", rest), why);
    }

    private static bool IsFiller(string text) => text.Trim() is "" or "…" or "……" or "..." or "......" or "/" or "—" or "-" or "无";

    private string Text(int row, ColumnKind of) => heading[of] is { } column ? Text(row, column) : "";

    private string Text(int row, IndicatorColumn column) => table.At(row, column.From)?.Text ?? "";

    private string Place(int row, ColumnKind of) => heading[of] is { } column && table.At(row, column.From) is { } cell ? $"{table.Name} {cell.Place}" : "";
}
