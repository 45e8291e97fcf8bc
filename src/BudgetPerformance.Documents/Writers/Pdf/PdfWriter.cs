using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Files;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf;

/// <summary>
/// Writes forms into one PDF file on A4 pages: the fonts' used characters embedded, every text extractable as typed, tagged for screen
/// readers, a bookmark for each form. The same input makes the same bytes. Safe for many threads.
/// </summary>
/// <param name="fonts">What the text is drawn with.</param>
public sealed class PdfWriter(PdfFonts fonts) : IDocumentWriter
{
    /// <inheritdoc/>
    public string ContentType => "application/pdf";

    /// <inheritdoc/>
    public string Extension => "pdf";

    /// <inheritdoc/>
    /// <remarks>Each form is laid out and written before the next is asked for. What no font can draw stands as a box and can still be copied out.</remarks>
    public IReadOnlyList<string> Write(IEnumerable<GridLayout> forms, Stream output, DocumentProperties properties)
    {
        using var file = new PdfFile(output);
        var set = new FontSet(fonts);
        var document = new PdfDocument(file, set);
        foreach (var form in forms) document.Add(form);
        document.Finish(properties);
        return set.Missing;
    }
}
