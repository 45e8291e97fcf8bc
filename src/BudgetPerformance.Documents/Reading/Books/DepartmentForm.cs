using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Reads 部门整体支出绩效目标表, which is about a whole department and no project: its objective and its tasks are what 第一部分 says elsewhere.</summary>
internal static partial class DepartmentForm
{
    private const int ShortText = 20;

    /// <summary>Whether a form is about the whole department.</summary>
    public static bool Reads(string heading, IReadOnlyList<FormTable> tables) =>
        !tables.Any(table => table.Has(FormLabel.Name) || table.Has(FormLabel.Code))
        && (WholePattern().IsMatch(heading) || tables.Any(table => table.Table.Cells.Any(cell => WholePattern().IsMatch(cell.Text) && cell.Row < 2 || LabelText.Of(cell.Text).Key is "年度主要任务" or "部门职能概述" or "部门(单位)职能概述")));

    /// <summary>The lines that 第一部分 would have, and the rest of the tables row by row.</summary>
    public static (IReadOnlyList<string> Statement, IReadOnlyList<UnreadText> Unread) Read(IReadOnlyList<FormTable> tables)
    {
        var (goals, tasks, rest) = (new List<string>(), new List<string>(), new List<UnreadText>());
        foreach (var table in tables.Select(table => table.Table))
        {
            var used = new HashSet<ReadCell>(ReferenceEqualityComparer.Instance);
            foreach (var cell in table.Cells.Where(cell => FormLabels.Of(cell) == FormLabel.Objective && !used.Contains(cell))) goals.AddRange(Goals(table, cell, used));
            for (var row = 0; row < table.Rows; row++)
                if (TaskColumns(table, row) is var (name, content)) row = ReadTasks(table, row + 1, name, content, tasks, used);
            rest.AddRange(Rest(table, used));
        }
        return ([.. goals.Count > 0 ? goals.Prepend("（一）总体绩效目标") : [], .. tasks.Count > 0 ? tasks.Prepend("（二）分项绩效目标") : []], rest);
    }

    private static IEnumerable<string> Goals(ReadTable table, ReadCell label, HashSet<ReadCell> used)
    {
        used.Add(label);
        var beside = Enumerable.Range(label.Row, label.Rows).Select(row => table.At(row, label.ColumnEnd)).OfType<ReadCell>().Distinct().Where(cell => !cell.IsBlank && FormLabels.Of(cell) == FormLabel.None).ToList();
        if (beside.Count == 0 && label.Rows == 1 && table.At(label.RowEnd, label.Column) is { IsBlank: false } below && FormLabels.Of(below) == FormLabel.None) beside.Add(below);
        used.UnionWith(beside);
        return beside.SelectMany(cell => cell.Text.Split('\n')).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => GoalNumber().Replace(line.Trim(), "${number}、"));
    }

    private static (int Name, int Content)? TaskColumns(ReadTable table, int row)
    {
        int? Column(params string[] keys) => table.Row(row).FirstOrDefault(cell => cell.Row == row && keys.Contains(LabelText.Of(cell.Text).Key))?.Column;
        return Column("任务名称", "主要任务名称", "工作任务", "重点工作任务") is { } name && Column("主要内容", "任务内容", "工作内容", "任务主要内容") is { } content ? (name, content) : null;
    }

    private static int ReadTasks(ReadTable table, int first, int name, int content, List<string> tasks, HashSet<ReadCell> used)
    {
        var (row, count) = (first, 0);
        for (; row < table.Rows; row++)
        {
            if (IsOfNextSection(table, row, name) || table.Row(row).Any(cell => cell.Row == row && (FormLabels.Of(cell) is FormLabel.Objective || LabelText.Of(cell.Text).Key is "金额合计" or "合计" || IndicatorHeadings.Of(LabelText.Of(cell.Text).Key) == ColumnKind.Category))) break;
            if (table.At(row, name) is not { IsBlank: false } title || title.Row != row || title.Column < name || title.ColumnEnd > content) continue;
            used.Add(title);
            tasks.Add(Numbering.Chinese.Print(++count) + (NumberMark.Read(title.Text)?.Rest ?? title.Text.Trim()).ReplaceLineEndings(""));
            if (table.At(row, content) is not { IsBlank: false } about || !used.Add(about)) continue;
            tasks.AddRange(about.Text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim()));
        }
        return row - 1;
    }

    // What begins beside the tasks, in front of their names, ends them; some say again in every row that these are tasks.
    private static bool IsOfNextSection(ReadTable table, int row, int name) =>
        table.Row(row).FirstOrDefault() is { IsBlank: false } side && side.Row == row && side.ColumnEnd <= name && !char.IsAsciiDigit(side.Text.Trim()[0]) && LabelText.Of(side.Text).Key != LabelText.Of(table.At(row - 1, side.Column)?.Text ?? "").Key;

    // What was taken of a row says what the rest of it is about.
    private static IEnumerable<UnreadText> Rest(ReadTable table, HashSet<ReadCell> used) =>
        from cell in table.Cells
        where !cell.IsBlank
        group cell by cell.Row into row
        where row.Any(cell => !used.Contains(cell))
        select new UnreadText($"{table.Name} 第 {row.Key + 1} 行", string.Join("｜", row.Where(cell => !used.Contains(cell) || cell.Text.Length <= ShortText).Select(cell => cell.Text.Trim())), "部门整体支出绩效表的内容，没有对应的栏。");

    // 目标1：
    [GeneratedRegex(@"^目标\s*(?<number>[0-9]{1,2})\s*[:：、.]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex GoalNumber();

    [GeneratedRegex(@"(?:部门|单位)\S{0,8}整体", RegexOptions.CultureInvariant)]
    private static partial Regex WholePattern();
}
