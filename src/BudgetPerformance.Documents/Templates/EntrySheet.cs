using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Templates;

/// <summary>Turns a printed form into one to fill in: opens its fields, locks the rest, says at each field what belongs there, and hides what it is known by.</summary>
internal sealed class EntrySheet(TemplateSheet template, GridLayout form, IXLWorksheet sheet, EntryLooks looks, CatalogueSheet catalogue)
{
    private const double ProblemWidth = 60;

    private readonly ExcelRows rows = new(form);

    public void Write(ExcelStyles styles)
    {
        // Before anything is merged, as every cell that is written later looks through all of that.
        Hide();
        ExcelSheet.Write(form, sheet, styles);
        var open = form.Cells.Where(placed => placed.Cell.Field is not null).ToList();
        foreach (var placed in open) OpenCell(placed);
        new EntryChecks(template.Template, catalogue, sheet, rows).Apply(open);
        if (template.Problems.Count > 0) TellProblems();
        sheet.Protect().AllowElement(XLSheetProtectionElements.FormatColumns | XLSheetProtectionElements.FormatRows | XLSheetProtectionElements.FormatCells);
    }

    private void OpenCell(PlacedCell placed)
    {
        var (first, last, said) = (rows.First(placed.Row), rows.Last(placed.RowEnd - 1), template.Problems[placed.Cell.Field!].ToList());
        var style = looks.Of(sheet.Cell(first, placed.Column + 1), placed.Cell.Role, rows.IsHigh(placed), said.Count == 0 ? null : said.Any(problem => problem.Blocks), CellText.NeedsQuote(placed.Cell.Text) && placed.Cell.Number is null);
        for (var row = first; row <= last; row++)
            for (var column = placed.Column + 1; column <= placed.ColumnEnd; column++)
                sheet.Cell(row, column).Style = style;
    }

    private void Hide()
    {
        sheet.Cell(1, TemplateMark.Column).SetValue(TemplateMark.Of(template.Identity));
        foreach (var row in form.Cells.GroupBy(placed => placed.Row))
            if (RowKey.Of(row, template.Origins) is { Length: > 0 } key) sheet.Cell(rows.First(row.Key), TemplateMark.Column).SetValue(key);
        sheet.Column(TemplateMark.Column).Hide();
    }

    private void TellProblems()
    {
        sheet.Column(TemplateMark.ProblemColumn).Width = ProblemWidth;
        Tell(2, "问题", isHeading: true);
        var told = form.Cells.Where(placed => placed.Cell.Field is not null).GroupBy(placed => placed.Row)
            .Select(row => (Row: rows.First(row.Key), Said: row.SelectMany(placed => template.Problems[placed.Cell.Field!].Select(problem => $"{CellAddress.Of(placed.Column + 1, rows.First(placed.Row))}：{problem.Message}"))))
            .Append((Row: 1, Said: template.Problems[""].Select(problem => problem.Message)));
        foreach (var (row, said) in told)
            if (string.Join('\n', said) is { Length: > 0 } text) Tell(row, text);
    }

    private void Tell(int row, string text, bool isHeading = false)
    {
        var cell = sheet.Cell(row, TemplateMark.ProblemColumn).SetValue(XmlText.Legal(text));
        cell.Style.Font.FontName = ExcelStyles.FontName;
        cell.Style.Font.FontColor = XLColor.FromHtml("#9C0006");
        cell.Style.Font.Bold = isHeading;
        cell.Style.Alignment.WrapText = true;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        var needed = 16d * WrappedText.Lines(text, ProblemWidth / 2) + 6;
        if (sheet.Row(row).Height < needed) sheet.Row(row).Height = Math.Min(needed, 400);
    }
}
