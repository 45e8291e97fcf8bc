using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A list as it was read: nothing of it is judged yet.</summary>
/// <param name="Headings">The headings of all sheets, each once, in order.</param>
/// <param name="StatedUnit">The unit stated above the table, or null.</param>
/// <param name="Rows">The rows below the headings.</param>
/// <param name="Notes">What was left out and why, as Chinese sentences.</param>
public sealed record ReadList(IReadOnlyList<string> Headings, MoneyUnit? StatedUnit, IReadOnlyList<ListRow> Rows, IReadOnlyList<string> Notes);

/// <summary>Reads a list from an .xlsx workbook or a text file: finds the row of headings by what they say, and every row below it.</summary>
public static class ListReader
{
    private static readonly string[] Totals = ["合计", "小计", "总计", "累计", "本页合计", "本页小计", "本月合计", "本日合计", "本年累计"];

    /// <summary>Reads the list.</summary>
    /// <param name="file">The whole file, of whatever name.</param>
    /// <param name="kind">The kind of list, which says what headings are known.</param>
    /// <param name="remembered">How such a list was read before; its headings help to find the row of headings.</param>
    /// <param name="limits">How much the file may ask of us; the usual limits unless given.</param>
    /// <exception cref="RuleBroken">The file cannot be read or holds no list; one of <see cref="UploadRules"/>.</exception>
    public static ReadList Read(byte[] file, ListKind kind, ColumnMapping? remembered = null, UploadLimits? limits = null)
    {
        var sheets = UploadGuard.Demand(file, limits) == UploadKind.Workbook ? WorkbookTables.Read(file) : [TextTable.Read(file)];
        var notes = new List<string>();
        var tables = Tables(sheets, heading => kind.Recognise(heading) is not null || remembered?.Columns.Values.Contains(heading) == true, notes);
        if (tables.Count == 0) throw new RuleBroken(UploadRules.HeadingFound);
        var headings = tables.SelectMany(table => table.Headings.Values).Distinct().ToList();
        var rows = tables.SelectMany(table => RowsOf(table, headings, notes)).ToList();
        if (rows.Count == 0) throw new RuleBroken(UploadRules.RowsFound);
        return new(headings, tables.Select(table => table.StatedUnit).FirstOrDefault(unit => unit is not null), rows, notes);
    }

    // Beside the list a workbook may hold contents, forms and notes, which know a few of the headings, too.
    private static List<HeadedTable> Tables(IReadOnlyList<ReadSheet> sheets, Func<string, bool> isKnown, List<string> notes)
    {
        var (tables, without) = (new List<HeadedTable>(), new List<string>());
        foreach (var sheet in sheets.Where(sheet => sheet.Rows.Count > 0))
        {
            if (sheet.IsHidden) notes.Add($"隐藏的工作表“{sheet.Name}”没有读取。");
            else if (HeadedTable.Find(sheet, isKnown) is { } table) tables.Add(table);
            else if (sheets.Count > 1) without.Add(sheet.Name);
        }
        var most = tables.Select(table => table.Known).DefaultIfEmpty().Max();
        var lists = tables.FindAll(table => table.Known * 2 >= most);
        if (without.Count > 0) notes.Add($"工作表{Quoted(without)}里没有找到标题行，没有读取。");
        if (tables.Except(lists).Select(table => table.Name).ToList() is { Count: > 0 } others) notes.Add($"工作表{Quoted(others)}不像是这张清单的一部分，没有读取。");
        return lists;
    }

    private static List<ListRow> RowsOf(HeadedTable table, List<string> headings, List<string> notes)
    {
        var columns = headings.Select(heading => table.Headings.FirstOrDefault(pair => pair.Value == heading).Key).ToList();
        var (rows, totals, repeated, hidden) = (new List<ListRow>(), new List<int>(), new List<int>(), 0);
        foreach (var row in table.Rows)
        {
            if (IsTotal(row)) totals.Add(row.Number);
            else if (table.IsHeading(row)) repeated.Add(row.Number);
            else
            {
                if (row.IsHidden) hidden++;
                rows.Add(new(table.Name, row.Number, [.. columns.Select(column => column == 0 ? null : row.Cells.GetValueOrDefault(column) ?? new SheetCell(CellAddress.Of(column, row.Number), ""))]));
            }
        }
        var where = table.Name.Length == 0 ? "" : $"工作表“{table.Name}”";
        if (totals.Count > 0) notes.Add($"{where}第 {Listed(totals)} 行是合计，没有读取。");
        if (repeated.Count > 0) notes.Add($"{where}第 {Listed(repeated)} 行是重复的标题，没有读取。");
        if (hidden > 0) notes.Add($"{where}有 {hidden} 行在表里是隐藏的，也一并读取了。");
        return rows;
    }

    private static bool IsTotal(ReadRow row) =>
        Totals.Contains(string.Concat(row.Cells.First().Value.Text.Where(c => !char.IsWhiteSpace(c) && c is not (':' or '：'))));

    private static string Listed(List<int> numbers) => numbers.Count <= 10 ? string.Join('、', numbers) : $"{string.Join('、', numbers.Take(10))} 等共 {numbers.Count}";

    private static string Quoted(List<string> names) => string.Concat(names.Take(5).Select(name => $"“{name}”")) + (names.Count > 5 ? $"等 {names.Count} 张" : "");
}
