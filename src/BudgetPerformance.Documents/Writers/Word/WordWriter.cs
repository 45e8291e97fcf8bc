using System.IO.Compression;
using BudgetPerformance.Documents.Grid;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>
/// Writes forms into one Word file on A4: tables that people can go on working in, with the heading repeated on every page, the form's title
/// in the navigation pane, and pictures as shapes. The same input makes the same bytes.
/// </summary>
public sealed class WordWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public string Extension => "docx";

    /// <inheritdoc/>
    /// <remarks>Each form is written before the next is asked for. Forms of equal paper and stamp share a section.</remarks>
    public IReadOnlyList<string> Write(IEnumerable<GridLayout> forms, Stream output, DocumentProperties properties)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(ContentType + ".main+xml", "document");
            var sections = new WordSections();
            using (var markup = new WordMarkup(main.GetStream(FileMode.Create, FileAccess.Write))) WriteBody(forms, markup, sections);
            sections.AddFooters(main);
            WordParts.Add(document, main, properties);
        }
        Stamp(file, properties.Created);
        file.Position = 0;
        file.CopyTo(output);
        return [];
    }

    private static void WriteBody(IEnumerable<GridLayout> forms, WordMarkup markup, WordSections sections)
    {
        markup.Begin("document");
        foreach (var (prefix, name) in WordParts.Namespaces) markup.Declare(prefix, name);
        markup.Begin("body");
        var (drawings, headings) = (new WordDrawing(), new WordHeadings());
        FormGrid? before = null;
        foreach (var form in forms)
        {
            var grid = form.Grid;
            var follows = before is not null && WordSections.Share(before, grid);
            if (before is not null) markup.Add(WordForm.Gap(follows ? null : sections.Of(before)));
            if (grid.IsText) new WordFlow(grid, markup, headings).Write(startsPage: follows);
            else new WordForm(form, markup, drawings, headings).Write(startsPage: follows);
            before = grid;
        }
        markup.Add(WordForm.Gap(null));
        if (before is not null) markup.Add(sections.Of(before));
        markup.End();
        markup.End();
    }

    /// <summary>Entries carry the time the file was made instead of that of writing, so equal input makes equal bytes.</summary>
    private static void Stamp(Stream file, DateTimeOffset created)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in archive.Entries) entry.LastWriteTime = ZipTime.Of(created);
    }
}
