using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Files;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf;

/// <summary>
/// Writes forms into one PDF file on A4 upright pages: the fonts' used characters embedded, every text extractable as typed, tagged for screen
/// readers, a bookmark for each form. The same input makes the same bytes. Safe for many threads.
/// </summary>
/// <param name="fonts">What the text is drawn with.</param>
public sealed class PdfWriter(PdfFonts fonts) : IDocumentWriter
{
    /// <inheritdoc/>
    public string ContentType => "application/pdf";

    /// <inheritdoc/>
    public string Extension => "pdf";

    /// <summary>Writes the forms in order, each beginning on a new page.</summary>
    /// <param name="forms">At least one form; each is laid out and written before the next is asked for.</param>
    /// <param name="output">A writable stream; it need not seek and is left open.</param>
    /// <param name="properties">Title, author and date of the file.</param>
    /// <returns>The characters that no font could draw, in order of appearance; each stands as a box and can still be copied out.</returns>
    public IReadOnlyList<string> Write(IEnumerable<GridLayout> forms, Stream output, DocumentProperties properties)
    {
        using var file = new PdfFile(output);
        var set = new FontSet(fonts);
        var document = new PdfDocument(file, set);
        foreach (var form in forms) document.Add(form);
        document.Finish(properties);
        return set.Missing;
    }

    void IDocumentWriter.Write(IEnumerable<GridLayout> forms, Stream output, DocumentProperties properties) => Write(forms, output, properties);
}
