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

    public static void Write(GridLayout form, IXLWorksheet sheet, ExcelStyles styles)
    {
        SetUpPage(form.Grid, sheet);
        for (var column = 0; column < form.Grid.ColumnWidths.Count; column++)
            sheet.Column(column + 1).Width = ColumnWidth.OfMillimetres(form.Grid.ColumnWidths[column]);

        var rows = new ExcelRows(form);
        WriteTitle(form.Grid, sheet, styles, rows.TitleHeight);
        for (var row = 0; row < form.Grid.Rows.Count; row++)
        {
            for (var part = rows.First(row); part <= rows.Last(row); part++) sheet.Row(part).Height = rows.PartHeight(row);
            if (form.Grid.Rows[row].Kind == RowKind.Heading) sheet.PageSetup.SetRowsToRepeatAtTop(rows.First(row), rows.Last(row));
        }
        foreach (var placed in form.Cells) WriteCell(placed, sheet, styles, rows);
    }

    private static void WriteTitle(FormGrid grid, IXLWorksheet sheet, ExcelStyles styles, double height)
    {
        var title = sheet.Range(1, 1, 1, grid.ColumnWidths.Count);
        title.Merge(checkIntersect: false);
        sheet.Row(1).Height = height;
        title.FirstCell().SetValue(CellText.Legal(grid.Title)).Style = styles.Title(title.FirstCell());
    }

    private static void WriteCell(PlacedCell placed, IXLWorksheet sheet, ExcelStyles styles, ExcelRows rows)
    {
        var (first, last) = (rows.First(placed.Row), rows.Last(placed.RowEnd - 1));
        var (left, right) = (placed.Column + 1, placed.ColumnEnd);
        var cell = sheet.Cell(first, left);
        var style = styles.Of(placed.Cell, rows.IsHigh(placed), cell);
        for (var row = first; row <= last; row++)
            for (var column = left; column <= right; column++)
                sheet.Cell(row, column).Style = style;
        if (first != last || left != right) sheet.Range(first, left, last, right).Merge(checkIntersect: false);
        if (placed.Cell.Number is { } number) cell.SetValue(number);
        else if (placed.Cell.Text.Length > 0)
        {
            cell.SetValue(CellText.Legal(placed.Cell.Text));
            if (CellText.NeedsQuote(placed.Cell.Text)) cell.Style.IncludeQuotePrefix = true;
        }
    }

    private static void SetUpPage(FormGrid grid, IXLWorksheet sheet)
    {
        sheet.ShowGridLines = false;
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Portrait;
        page.FitToPages(1, 0);
        page.CenterHorizontally = true;
        page.Margins.SetLeft(MarginAtSides).SetRight(MarginAtSides).SetTop(MarginAtEnds).SetBottom(MarginAtEnds).SetHeader(FooterMargin).SetFooter(FooterMargin);
        page.Footer.Center.AddText(Wording.PageOf("&P", "&N"));
        if (grid.Stamp is { } stamp) page.Footer.Right.AddText(stamp);
    }
}
