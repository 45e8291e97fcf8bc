using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;

namespace BudgetPerformance.Documents.Templates;

/// <summary>Writes forms to fill in into one workbook: how to fill them in first, then a sheet each, the lists to choose from hidden at the end.</summary>
public static class TemplateWriter
{
    /// <summary>The file's media type.</summary>
    public const string ContentType = ListWriter.ContentType;

    /// <summary>Writes the workbook.</summary>
    /// <param name="sheets">At least one form, of any years.</param>
    /// <param name="output">A writable stream; it need not seek and is left open.</param>
    /// <param name="properties">Title, author and date of the file.</param>
    /// <param name="remarks">What is to be said above the instructions, as sentences.</param>
    public static void Write(IReadOnlyList<TemplateSheet> sheets, Stream output, DocumentProperties properties, IReadOnlyList<string>? remarks = null)
    {
        using var workbook = SavedWorkbook.New(properties);
        var (styles, looks, names) = (new ExcelStyles(), new EntryLooks(), new SheetNames());
        var catalogues = sheets.DistinctBy(sheet => sheet.Identity.Year).ToDictionary(sheet => sheet.Identity.Year, sheet => new CatalogueSheet(sheet == sheets[0] ? null : sheet.Identity.Year));
        HowToFillIn.Write(workbook.AddWorksheet(names.Next(HowToFillIn.SheetName)), sheets, remarks ?? []);
        foreach (var sheet in sheets)
        {
            var (form, page) = (new GridLayout(sheet.Form), workbook.AddWorksheet(names.Next(sheet.Name)));
            new EntrySheet(sheet, form, page, looks, catalogues[sheet.Identity.Year]).Write(styles);
        }
        foreach (var (year, catalogue) in catalogues) catalogue.Write(workbook, names.Next(CatalogueSheet.SheetName), sheets.First(sheet => sheet.Identity.Year == year).Template.Catalogue);
        SavedWorkbook.Save(workbook, output, properties.Created, []);
    }
}
