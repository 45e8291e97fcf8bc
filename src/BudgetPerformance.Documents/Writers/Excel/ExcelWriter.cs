using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>Writes forms into one workbook, each on its own sheet: A4, one page wide, the indicators' heading repeated on every page.</summary>
public sealed class ExcelWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public string Extension => "xlsx";

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">There is no form: a workbook needs a sheet.</exception>
    public IReadOnlyList<string> Write(IEnumerable<GridLayout> forms, Stream output, DocumentProperties properties)
    {
        using var workbook = SavedWorkbook.New(properties);
        var (styles, names) = (new ExcelStyles(), new SheetNames());
        var pictures = new List<IReadOnlyList<ExcelPicture>>();
        foreach (var form in forms) pictures.Add(ExcelSheet.Write(form, workbook.AddWorksheet(names.Next(form.Grid.Title)), styles));
        SavedWorkbook.Save(workbook, output, properties.Created, pictures);
        return [];
    }
}
