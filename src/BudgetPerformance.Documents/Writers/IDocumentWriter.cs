using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers;

/// <summary>Writes forms into one file of one format.</summary>
public interface IDocumentWriter
{
    /// <summary>The file's media type.</summary>
    string ContentType { get; }

    /// <summary>The file name's ending, without the dot.</summary>
    string Extension { get; }

    /// <summary>Writes the forms in order, each on its own page or sheet.</summary>
    /// <param name="forms">At least one form.</param>
    /// <param name="output">A writable stream; it need not seek and is left open.</param>
    /// <param name="properties">Title, author and date of the file.</param>
    /// <returns>The characters that could not be drawn, in order of appearance; none where drawing is left to the reader's program.</returns>
    IReadOnlyList<string> Write(IEnumerable<GridLayout> forms, Stream output, DocumentProperties properties);
}

/// <summary>What the file says about itself.</summary>
/// <param name="Title">The file's title.</param>
/// <param name="Author">The unit that filed it.</param>
/// <param name="Created">When it was made; given, so that the same input makes the same bytes.</param>
/// <param name="Stamp">What the foot of a list's pages says beside the page number; a form has its own.</param>
public sealed record DocumentProperties(string Title, string Author, DateTimeOffset Created, string? Stamp = null);
