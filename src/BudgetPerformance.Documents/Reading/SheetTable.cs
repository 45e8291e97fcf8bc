using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;
using DocumentFormat.OpenXml.Packaging;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Makes a table of a sheet: its cells, each with the range it is merged over.</summary>
internal static class SheetTable
{
    private const int MaxMerges = 60_000;
    private const int MaxPlaces = 1_000_000;

    /// <param name="name">The sheet's name.</param>
    /// <param name="part">The sheet.</param>
    /// <param name="values">What its cells say.</param>
    /// <param name="count">The rows of the workbook so far.</param>
    /// <exception cref="RuleBroken">It is too long.</exception>
    public static ReadTable Read(string name, WorksheetPart part, CellValues values, ref int count)
    {
        var merges = new Dictionary<(int Row, int Column), (int Row, int Column)>();
        var rows = new SheetReader(part, values, (first, last) =>
        {
            if (merges.Count >= MaxMerges) throw new RuleBroken(UploadRules.NotTooComplex);
            merges[(first.Row, first.Column)] = (last.Row, last.Column);
        }).Read(ref count);
        if (rows.Count == 0) return new(name, []);
        var (lastRow, lastColumn) = (rows[^1].Number, rows.Max(row => row.Cells.Keys.Last()));
        var cells = new SortedDictionary<(int Row, int Column), ReadCell>();
        // A merged range of blanks is a cell too, with borders of its own; what lies outside of all values is none.
        foreach (var ((row, column), last) in merges.Where(merge => merge.Key.Row <= lastRow && merge.Key.Column <= lastColumn)) cells[(row, column)] = Cell(row, column, "", last);
        foreach (var row in rows)
            foreach (var (column, value) in row.Cells) cells[(row.Number, column)] = Cell(row.Number, column, Shown(value), merges.GetValueOrDefault((row.Number, column), (row.Number, column))) with { Number = value.IsPercent ? value.Number * 100 : value.Number };
        var merged = cells.Values.Where(cell => cell.Rows * cell.Columns > 1).ToList();
        if (merged.Sum(cell => (long)cell.Rows * cell.Columns) > MaxPlaces) throw new RuleBroken(UploadRules.NotTooComplex);
        // Values that a merge hides are none.
        var hidden = merged.SelectMany(cell => Enumerable.Range(cell.Row, cell.Rows).SelectMany(row => Enumerable.Range(cell.Column, cell.Columns).Select(column => (row, column))).Skip(1)).ToHashSet();
        return new(name, [.. cells.Values.Where(cell => !hidden.Contains((cell.Row, cell.Column)))]);

        ReadCell Cell(int row, int column, string text, (int Row, int Column) last) => new(
            row - 1, column - 1, Math.Max(1, Math.Min(last.Row, lastRow) - row + 1), Math.Max(1, Math.Min(last.Column, Math.Max(lastColumn, column)) - column + 1), text, CellAddress.Of(column, row));
    }

    // What is shown as 95% is 95 and a sign to whoever reads it.
    private static string Shown(SheetCell value) => value is { IsPercent: true, Number: { } number } ? (number * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%" : value.Text;
}
