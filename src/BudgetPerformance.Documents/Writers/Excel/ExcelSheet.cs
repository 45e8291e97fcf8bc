using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>Writes one form onto one sheet: the title in the first row, then the grid.</summary>
internal static class ExcelSheet
{
    private const double MarginAtSides = 20 / 25.4;
    private const double MarginAtEnds = 18 / 25.4;
    private const double FooterMargin = 0.3;
    private const double FooterEmPerMillimetre = 72 / 25.4 / 10;
    private const double PicturePadding = 1;

    /// <returns>The pictures that are still to be put onto the sheet.</returns>
    public static IReadOnlyList<ExcelPicture> Write(GridLayout form, IXLWorksheet sheet, ExcelStyles styles)
    {
        SetUpPage(form.Grid, sheet);
        for (var column = 0; column < form.Grid.ColumnWidths.Count; column++)
            sheet.Column(column + 1).Width = ColumnWidth.OfMillimetres(form.Grid.ColumnWidths[column]);

        var rows = new ExcelRows(form);
        WriteTitle(form.Grid, sheet, styles, rows.TitleHeight);
        for (var row = 0; row < form.Grid.Rows.Count; row++)
            for (var part = rows.First(row); part <= rows.Last(row); part++) sheet.Row(part).Height = rows.PartHeight(row);
        if (form.Parts.LastOrDefault(part => part.Body > part.Start) is { } headed) sheet.PageSetup.SetRowsToRepeatAtTop(rows.First(headed.Start), rows.Last(headed.Body - 1));
        foreach (var placed in form.Cells) WriteCell(placed, sheet, styles.Of(placed.Cell, form.Grid.Paper.TextSize, rows.IsHigh(placed), sheet.Cell(rows.First(placed.Row), placed.Column + 1)), rows);
        Merge(form, sheet, rows);
        return [.. form.Cells.Where(placed => placed.Cell.Drawing is not null).Select(placed => Picture(form.Grid.ColumnWidths, placed, rows))];
    }

    private static void WriteTitle(FormGrid grid, IXLWorksheet sheet, ExcelStyles styles, double height)
    {
        var title = sheet.Cell(1, 1);
        sheet.Row(1).Height = height;
        title.SetValue(XmlText.Legal(grid.Title)).Style = styles.Title(title);
    }

    private static void WriteCell(PlacedCell placed, IXLWorksheet sheet, IXLStyle style, ExcelRows rows)
    {
        var (first, last) = (rows.First(placed.Row), rows.Last(placed.RowEnd - 1));
        var (left, right) = (placed.Column + 1, placed.ColumnEnd);
        var cell = sheet.Cell(first, left);
        for (var row = first; row <= last; row++)
            for (var column = left; column <= right; column++)
                sheet.Cell(row, column).Style = style;
        if (placed.Cell.Number is { } number) cell.SetValue(number);
        else if (placed.Cell.Text.Length > 0)
        {
            cell.SetValue(XmlText.Legal(placed.Cell.Text));
            if (CellText.NeedsQuote(placed.Cell.Text)) cell.Style.IncludeQuotePrefix = true;
        }
    }

    /// <summary>Last of all: ClosedXML looks through what is merged each time a cell is given a value.</summary>
    private static void Merge(GridLayout form, IXLWorksheet sheet, ExcelRows rows)
    {
        if (form.Grid.ColumnWidths.Count > 1) sheet.Range(1, 1, 1, form.Grid.ColumnWidths.Count).Merge(checkIntersect: false);
        foreach (var placed in form.Cells)
        {
            var (first, last) = (rows.First(placed.Row), rows.Last(placed.RowEnd - 1));
            if (first != last || placed.Cell.Columns > 1) sheet.Range(first, placed.Column + 1, last, placed.ColumnEnd).Merge(checkIntersect: false);
        }
    }

    /// <summary>In the middle of its cell, scaled down to it; a place is told from the column it falls into.</summary>
    private static ExcelPicture Picture(IReadOnlyList<double> widths, PlacedCell placed, ExcelRows rows)
    {
        var room = widths.Skip(placed.Column).Take(placed.Cell.Columns).Sum();
        var drawing = placed.Cell.Drawing!.Scaled(Math.Min(1, (room - 2 * PicturePadding) / placed.Cell.Drawing!.Width));
        var (left, column) = ((room - drawing.Width) / 2, placed.Column);
        while (left > widths[column]) left -= widths[column++];
        return new ExcelPicture(drawing, column, rows.First(placed.Row) - 1, left, (rows.Millimetres(placed) - drawing.Height) / 2);
    }

    private static void SetUpPage(FormGrid grid, IXLWorksheet sheet)
    {
        sheet.ShowGridLines = false;
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = grid.Paper.IsLandscape ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        page.FitToPages(1, grid.Paper.IsOneSheet ? 1 : 0);
        page.CenterHorizontally = true;
        page.Margins.SetLeft(MarginAtSides).SetRight(MarginAtSides).SetTop(MarginAtEnds).SetBottom(MarginAtEnds).SetHeader(FooterMargin).SetFooter(FooterMargin);
        var number = Foot.NumberStandsLeft(grid.Stamp, grid.ColumnWidths.Sum() * FooterEmPerMillimetre) ? page.Footer.Left : page.Footer.Center;
        number.AddText(Wording.PageOf("&P", "&N"));
        if (grid.Stamp is { } stamp) page.Footer.Right.AddText(stamp.Replace("&", "&&", StringComparison.Ordinal));
    }
}
