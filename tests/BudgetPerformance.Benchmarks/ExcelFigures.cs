using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Documents.Writers.Pdf;
using ClosedXML.Excel;

namespace BudgetPerformance.Benchmarks;

/// <summary>The Excel writer against the library it stands on, and against itself at ten times the size.</summary>
internal static class ExcelFigures
{
    public static void Measure(Report report)
    {
        var (hundred, thousand) = (SampleForms.Some(100).ToList(), SampleForms.Some(1000).ToList());
        var (ours, bare) = Benchmarks.Measure.BestInTurns(5, () => Ours(hundred), () => BareLoop(hundred));
        var (large, bareLarge) = Benchmarks.Measure.BestInTurns(2, () => Ours(thousand), () => BareLoop(thousand));
        report.Note($"Excel, 100 forms: {ours.TotalMilliseconds:0} ms; bare ClosedXML loop {bare.TotalMilliseconds:0} ms; 1,000 forms {large.TotalMilliseconds:0} ms; bare {bareLarge.TotalMilliseconds:0} ms");
        report.AtMost(1.25, ours / bare, "Excel writer at 100 forms ÷ a bare ClosedXML loop that writes the same cells and styles");
        report.AtMost(1.25, large / bareLarge, "Excel writer at 1,000 forms ÷ the bare loop, which slows down with its sheets as the library does");
        report.AtMost(1.2, large / ours / 10, "Excel: cost per form at 1,000 ÷ at 100");
        // Below a thousand forms the collector has next to nothing to do, so a smaller book is no measure for a larger one.
        var (book, twice) = (Benchmarks.Measure.Best(2, () => Book(1000)), Benchmarks.Measure.Best(2, () => Book(2000)));
        report.Note($"Excel book with contents and flat list: 1,000 forms {book.TotalMilliseconds:0} ms, 2,000 forms {twice.TotalMilliseconds:0} ms");
        report.AtMost(1.2, twice / book / 2, "Excel book: cost per form at 2,000 ÷ at 1,000");
    }

    private static void Book(int forms) =>
        new BookFile(new Lazy<PdfFonts>(() => PdfFonts.Find())).Write(SampleForms.Book(forms), BookFormat.Xlsx, Stream.Null, SampleForms.Properties);

    private static void Ours(List<GridLayout> forms) => new ExcelWriter().Write(forms, new MemoryStream(), SampleForms.Properties);

    /// <summary>The least somebody would write who knows ClosedXML well: each kind of style made once, every cell styled, merges unchecked.</summary>
    private static void BareLoop(List<GridLayout> forms)
    {
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        var styles = new Dictionary<CellRole, IXLStyle>();
        for (var i = 0; i < forms.Count; i++)
        {
            var sheet = workbook.AddWorksheet($"{i + 1}");
            sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
            sheet.PageSetup.FitToPages(1, 0);
            for (var column = 1; column <= forms[i].Grid.ColumnWidths.Count; column++) sheet.Column(column).Width = 7;
            for (var row = 1; row <= forms[i].Grid.Rows.Count; row++) sheet.Row(row).Height = 30;
            foreach (var placed in forms[i].Cells)
            {
                var cell = sheet.Cell(placed.Row + 1, placed.Column + 1);
                if (!styles.TryGetValue(placed.Cell.Role, out var style)) styles[placed.Cell.Role] = style = Styled(cell, placed.Cell);
                for (var row = placed.Row + 1; row <= placed.RowEnd; row++)
                    for (var column = placed.Column + 1; column <= placed.ColumnEnd; column++)
                        sheet.Cell(row, column).Style = style;
                sheet.Range(placed.Row + 1, placed.Column + 1, placed.RowEnd, placed.ColumnEnd).Merge(checkIntersect: false);
                if (placed.Cell.Number is { } number) cell.SetValue(number);
                else cell.SetValue(placed.Cell.Text);
            }
        }
        workbook.SaveAs(new MemoryStream());
    }

    private static IXLStyle Styled(IXLCell cell, Cell content)
    {
        var style = cell.Style;
        style.Font.FontName = "宋体";
        style.Font.FontSize = 10.5;
        style.Font.Bold = content.Role == CellRole.Heading;
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.Horizontal = content.Role == CellRole.Prose ? XLAlignmentHorizontalValues.Left : XLAlignmentHorizontalValues.Center;
        style.Border.LeftBorder = style.Border.RightBorder = style.Border.TopBorder = style.Border.BottomBorder = XLBorderStyleValues.Thin;
        if (content.Number is not null) style.NumberFormat.Format = "0.00";
        return style;
    }
}
