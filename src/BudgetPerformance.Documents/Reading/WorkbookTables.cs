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

    /// <exception cref="RuleBroken">It is too long, or no workbook after all.</exception>
    public static IReadOnlyList<ReadSheet> Read(byte[] file)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), false);
            if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } book) throw new RuleBroken(UploadRules.WorkbookInside);
            var values = new CellValues(book);
            var rows = 0;
            var read = new List<ReadSheet>();
            foreach (var sheet in sheets.Elements<Sheet>())
                // A chart may have a sheet of its own.
                if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part)
                    read.Add(new(Name(sheet), sheet.State is not null && sheet.State.Value != SheetStateValues.Visible, new SheetReader(part, values).Read(ref rows)));
            return read;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or FileFormatException or InvalidDataException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or UriFormatException)
        {
            throw new RuleBroken(UploadRules.Readable);
        }
    }

    private static string Name(Sheet sheet) => sheet.Name?.Value is not { } name ? "" : name.Length > NameMaxLength ? name[..NameMaxLength] : name;
}
