using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>
/// Where each row of the form stands on the sheet and how high it is. Excel shows no row above 409 points, so a higher one is spread over
/// several sheet rows that are merged again.
/// </summary>
internal sealed class ExcelRows
{
    private const double MaxHeight = 400;

    /// <summary>Small enough that a page can be filled to its foot: a sheet row never breaks over pages.</summary>
    private const double PartOfSpreadRow = 150;

    /// <summary>The least height of a row and that of a line, in em.</summary>
    private const double MinHeight = 22.5 / ExcelStyles.FontSize, LineHeight = 15 / ExcelStyles.FontSize;
    private const double Padding = 8;
    private const double PointsPerMillimetre = 72 / 25.4;
    private const double CellPadding = 5;

    private readonly int[] first;
    private readonly double[] heights;

    public ExcelRows(GridLayout form)
    {
        var (widths, rows, size) = (form.Grid.ColumnWidths, form.Grid.Rows.Count, form.Grid.Paper.TextSize);
        TitleHeight = (Lines(form.Grid.Title, widths.Sum(), ExcelStyles.TitleFontSize) * LineHeight * ExcelStyles.TitleFontSize) + MinHeight * ExcelStyles.FontSize;
        heights = [.. Enumerable.Repeat(Math.Round(MinHeight * size, 1), rows)];
        foreach (var placed in form.Cells.OrderBy(placed => placed.Cell.Rows))
        {
            if (placed.Cell.Number is not null) continue;
            var needed = Padding + (placed.Cell.Drawing is { } drawing ? drawing.Height * PointsPerMillimetre
                : Lines(placed.Cell.Text, widths.Skip(placed.Column).Take(placed.Cell.Columns).Sum(), size) * LineHeight * size);
            var missing = needed - heights[placed.Row..placed.RowEnd].Sum();
            if (missing > 0) heights[placed.RowEnd - 1] += missing;
        }
        first = new int[rows + 1];
        first[0] = 2;
        for (var row = 0; row < rows; row++) first[row + 1] = first[row] + Parts(row);
    }

    /// <summary>The height of the title's row in points.</summary>
    public double TitleHeight { get; }

    /// <summary>The sheet row, counted from 1, in which a row of the form begins.</summary>
    public int First(int row) => first[row];

    /// <summary>The sheet row in which it ends.</summary>
    public int Last(int row) => first[row + 1] - 1;

    /// <summary>Whether a cell is higher than about half a page.</summary>
    public bool IsHigh(PlacedCell placed) => heights[placed.Row..placed.RowEnd].Sum() > MaxHeight;

    /// <summary>The height in millimetres of a cell of the form.</summary>
    public double Millimetres(PlacedCell placed) => heights[placed.Row..placed.RowEnd].Sum() / PointsPerMillimetre;

    /// <summary>The height in points of each sheet row it takes.</summary>
    public double PartHeight(int row) => Math.Round(heights[row] / Parts(row), 2);

    private int Parts(int row) => heights[row] <= MaxHeight ? 1 : (int)Math.Ceiling(heights[row] / PartOfSpreadRow);

    private static int Lines(string text, double millimetres, double fontSize) =>
        WrappedText.Lines(text, (millimetres * PointsPerMillimetre - CellPadding) / fontSize);
}
