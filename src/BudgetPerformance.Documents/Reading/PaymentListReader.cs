using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Reads the treasury's payment list from an .xlsx workbook or a text file: finds the row of headings by what they say, and every row below it.</summary>
public static class PaymentListReader
{
    private static readonly string[] Totals = ["合计", "小计", "总计", "累计", "本页合计", "本页小计", "本月合计", "本日合计", "本年累计"];

    /// <summary>Reads the list.</summary>
    /// <param name="file">The whole file, of whatever name.</param>
    /// <param name="remembered">Headings that were given a meaning before; they help to find the row of headings.</param>
    /// <param name="limits">How much the file may ask of us; the usual limits unless given.</param>
    /// <exception cref="RuleBroken">The file cannot be read or holds no list; one of <see cref="UploadRules"/>.</exception>
    public static ReadPaymentList Read(byte[] file, IReadOnlyCollection<string>? remembered = null, UploadLimits? limits = null)
    {
        var sheets = UploadGuard.Demand(file, limits) == UploadKind.Workbook ? WorkbookTables.Read(file) : [TextTable.Read(file)];
        var notes = new List<string>();
        var tables = new List<HeadedTable>();
        foreach (var sheet in sheets.Where(sheet => sheet.Rows.Count > 0))
        {
            if (sheet.IsHidden) notes.Add($"隐藏的工作表“{sheet.Name}”没有读取。");
            else if (HeadedTable.Find(sheet, remembered ?? []) is { } table) tables.Add(table);
            else if (sheets.Count > 1) notes.Add($"工作表“{sheet.Name}”里没有找到标题行，没有读取。");
        }
        if (tables.Count == 0) throw new RuleBroken(UploadRules.HeadingFound);
        var headings = tables.SelectMany(table => table.Headings.Values).Distinct().ToList();
        var rows = tables.SelectMany(table => RowsOf(table, headings, notes)).ToList();
        if (rows.Count == 0) throw new RuleBroken(UploadRules.RowsFound);
        return new(headings, tables.Select(table => table.StatedUnit).FirstOrDefault(unit => unit is not null), rows, notes);
    }

    private static List<ReadPaymentRow> RowsOf(HeadedTable table, List<string> headings, List<string> notes)
    {
        var columns = headings.Select(heading => table.Headings.FirstOrDefault(pair => pair.Value == heading).Key).ToList();
        var (rows, totals, repeated, hidden) = (new List<ReadPaymentRow>(), new List<int>(), new List<int>(), 0);
        foreach (var row in table.Rows)
        {
            if (IsTotal(row)) totals.Add(row.Number);
            else if (table.IsHeading(row)) repeated.Add(row.Number);
            else
            {
                if (row.IsHidden) hidden++;
                rows.Add(new(table.Name, row.Number, [.. columns.Select(column => column == 0 ? null : row.Cells.GetValueOrDefault(column)?.ForPaymentList() ?? new PaymentListCell(CellAddress.Of(column, row.Number), ""))]));
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
}
