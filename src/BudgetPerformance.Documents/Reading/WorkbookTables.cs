using System.Xml;
using BudgetPerformance.Domain;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Reads the sheets of a workbook that the guard let pass, row by row.</summary>
internal static class WorkbookTables
{
    // As long as Excel lets a name be.
    private const int NameMaxLength = 31;

    /// <summary>Every sheet, row by row, a merged value repeated in each of its rows.</summary>
    /// <exception cref="RuleBroken">It is too long, or no workbook after all.</exception>
    public static IReadOnlyList<ReadSheet> Read(byte[] file)
    {
        var rows = 0;
        return Each(file, book => new CellValues(book), (name, isHidden, part, values) => new ReadSheet(name, isHidden, new SheetReader(part, values).Read(ref rows)));
    }

    /// <summary>Every sheet that is shown, as a table of cells with their spans and addresses; texts are kept exactly as they are.</summary>
    /// <exception cref="RuleBroken">It is too long, or no workbook after all.</exception>
    public static IReadOnlyList<ReadTable> ReadTables(byte[] file)
    {
        var rows = 0;
        var tables = Each(file, book => new CellValues(book, keepsBlanks: true), (name, isHidden, part, values) => isHidden ? null : SheetTable.Read(name, part, values, ref rows));
        return [.. tables.OfType<ReadTable>()];
    }

    private static List<T> Each<T>(byte[] file, Func<WorkbookPart, CellValues> valuesOf, Func<string, bool, WorksheetPart, CellValues, T> read)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), false);
            if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } book) throw new RuleBroken(UploadRules.WorkbookInside);
            var (values, all, seen) = (valuesOf(book), new List<T>(), new HashSet<Uri>());
            foreach (var sheet in sheets.Elements<Sheet>())
                // A chart may have a sheet of its own; two sheets have no part in common.
                if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part && seen.Add(part.Uri))
                    all.Add(read(Name(sheet), sheet.State is not null && sheet.State.Value != SheetStateValues.Visible, part, values));
            return all;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or FileFormatException or InvalidDataException or InvalidOperationException or OverflowException or ArgumentException or FormatException or KeyNotFoundException or UriFormatException)
        {
            throw new RuleBroken(UploadRules.Readable);
        }
    }

    private static string Name(Sheet sheet) => sheet.Name?.Value is not { } name ? "" : name.Length > NameMaxLength ? name[..NameMaxLength] : name;
}
