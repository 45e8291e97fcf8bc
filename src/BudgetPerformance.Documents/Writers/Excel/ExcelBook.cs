using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>A book as a workbook: a contents sheet with links, a sheet for the statement and for each project, and one flat list of everything.</summary>
internal static class ExcelBook
{
    public static void Write(BudgetBook book, Stream output, DocumentProperties properties, Action written)
    {
        using var workbook = SavedWorkbook.New(properties);
        var (styles, names) = (new ExcelStyles(), new SheetNames());
        var pictures = new List<IReadOnlyList<ExcelPicture>>();
        var forms = book.Parts.HasFlag(BookParts.Projects) ? book.Body().Append(BookTables.List(book)) : book.Body();
        var contents = workbook.AddWorksheet(names.Next("目录"));
        var sheets = new List<(string Title, string Name)>();
        foreach (var form in forms)
        {
            var name = names.Next(form.Title);
            var sheet = workbook.AddWorksheet(name);
            pictures.Add(ExcelSheet.Write(new(form), sheet, styles));
            if (form.Level > 0 && form.Paper.IsLandscape) Filterable(sheet, form);
            sheets.Add((form.Title, name));
            written();
        }
        var table = book.Parts.HasFlag(BookParts.Projects) ? book : book with { Projects = [] };
        pictures.Insert(0, ExcelSheet.Write(new(BookTables.Contents(table, [.. sheets.Select(sheet => sheet.Title)])), contents, styles));
        for (var i = 0; i < sheets.Count; i++) Link(contents.Cell(i + 2 + BookTables.RowsAbove, 2), sheets[i].Name);
        SavedWorkbook.Save(workbook, output, properties.Created, pictures);
    }

    private static void Link(IXLCell cell, string sheet)
    {
        cell.Hyperlink = new XLHyperlink($"'{sheet}'!A1");
        // A link takes on a style of its own, which would let a long title run over its neighbours.
        cell.Style.Alignment.WrapText = true;
        cell.Style.Font.FontName = ExcelStyles.FontName;
        cell.Style.Font.FontSize = ExcelStyles.FontSize;
        cell.Style.Font.Underline = XLFontUnderlineValues.Single;
        cell.Style.Font.FontColor = XLColor.FromHtml("#0B3C91");
    }

    private static void Filterable(IXLWorksheet sheet, FormGrid list)
    {
        sheet.SheetView.FreezeRows(1 + BookTables.RowsAbove);
        sheet.Range(1 + BookTables.RowsAbove, 1, 1 + list.Rows.Count, list.ColumnWidths.Count).SetAutoFilter();
    }
}
