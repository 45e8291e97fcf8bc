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
    /// <param name="sheets">At least one form; all of one year.</param>
    /// <param name="output">A writable stream; it need not seek and is left open.</param>
    /// <param name="properties">Title, author and date of the file.</param>
    /// <param name="remarks">What is to be said above the instructions, as sentences.</param>
    public static void Write(IReadOnlyList<TemplateSheet> sheets, Stream output, DocumentProperties properties, IReadOnlyList<string>? remarks = null)
    {
        using var workbook = SavedWorkbook.New(properties);
        var (styles, looks, names) = (new ExcelStyles(), new EntryLooks(), new SheetNames());
        HowToFillIn.Write(workbook.AddWorksheet(names.Next(HowToFillIn.SheetName)), sheets[0], remarks ?? []);
        foreach (var sheet in sheets)
        {
            var (form, page) = (new GridLayout(sheet.Form), workbook.AddWorksheet(names.Next(sheet.Name)));
            ExcelSheet.Write(form, page, styles);
            new EntrySheet(sheet, form, page, looks).Open();
        }
        CatalogueSheet.Write(workbook, names.Next(CatalogueSheet.SheetName), sheets[0].Template.Catalogue);
        SavedWorkbook.Save(workbook, output, properties.Created, []);
    }
}
