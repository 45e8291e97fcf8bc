using System.Globalization;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace BudgetPerformance.Documents.Tests.Writers.Excel;

/// <summary>Writes workbooks and reads them back from their raw XML, without the library that wrote them.</summary>
internal static class Workbooks
{
    public static readonly DocumentProperties Properties = new("绩效目标表", "区委老干部局", Given.Morning);

    public static GridLayout Form(ProjectDetails details, BudgetUnit? unit = null, int? ordinal = null, string? stamp = null) =>
        new(ObjectiveForm.For(details, unit ?? Given.Unit(), FormTemplate.Hebei2020, ordinal, stamp));

    public static byte[] Write(params IEnumerable<GridLayout> forms)
    {
        using var output = new MemoryStream();
        new ExcelWriter().Write(forms, output, Properties);
        return output.ToArray();
    }

    public static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), false);

    /// <summary>Every cell that holds something or begins a merge, by rows, with its text or its number as printed by its format.</summary>
    public static IEnumerable<(string Reference, string Text, string Merge, bool IsNumber)> Cells(byte[] file, int sheet = 0)
    {
        using var document = Open(file);
        var part = Sheet(document, sheet);
        var merges = part.Worksheet.Descendants<MergeCell>().ToDictionary(merge => merge.Reference!.Value!.Split(':')[0], merge => merge.Reference!.Value!);
        var strings = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText.Replace("_x005F_", "_", StringComparison.Ordinal)).ToList();
        foreach (var cell in part.Worksheet.Descendants<SheetCell>())
        {
            var reference = cell.CellReference!.Value!;
            var merge = merges.GetValueOrDefault(reference, "");
            if (cell.CellValue is null && merge.Length == 0) continue;
            var isText = cell.DataType?.Value == CellValues.SharedString;
            var text = cell.CellValue is not { } value ? "" : isText ? strings[int.Parse(value.Text, CultureInfo.InvariantCulture)]
                : decimal.Parse(value.Text, CultureInfo.InvariantCulture).ToString(Format(document, cell), CultureInfo.InvariantCulture);
            yield return (reference, text, merge, cell.CellValue is not null && !isText);
        }
    }

    public static CellFormat Style(SpreadsheetDocument document, SheetCell cell) =>
        (CellFormat)document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    public static string Format(SpreadsheetDocument document, SheetCell cell)
    {
        var id = Style(document, cell).NumberFormatId!.Value;
        return document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>().Single(format => format.NumberFormatId!.Value == id).FormatCode!.Value!;
    }

    public static WorksheetPart Sheet(SpreadsheetDocument document, int index) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(index).Id!.Value!);
}
