using System.IO.Compression;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Documents.Writers.Word;

namespace BudgetPerformance.Documents.Writers;

/// <summary>Writes a whole book into one file, and says how far it is.</summary>
/// <param name="fonts">What pages are measured with, and PDF files drawn with; asked for only where they are needed.</param>
public sealed class BookFile(Lazy<PdfFonts> fonts)
{
    /// <summary>How many steps the writing will take: one for each form that is laid out or written.</summary>
    public static int Steps(BudgetBook book, BookFormat format)
    {
        var forms = (book.Parts.HasFlag(BookParts.Projects) ? book.Projects.Count : 0) + (book.Parts.HasFlag(BookParts.Statement) && book.Statement is not null ? 1 : 0);
        return format switch
        {
            BookFormat.Docx or BookFormat.Pdf when book.Parts.HasFlag(BookParts.Contents) => 2 * forms,
            BookFormat.Xlsx when book.Parts.HasFlag(BookParts.Projects) => forms + 1,
            _ => forms,
        };
    }

    /// <summary>Writes the book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="output">A writable stream; it need not seek and is left open.</param>
    /// <param name="properties">Title, author and date of the file.</param>
    /// <param name="stepped">Told after each step.</param>
    /// <param name="cancellation">Stops it between two forms; what was written is then of no use.</param>
    /// <returns>The characters that could not be drawn.</returns>
    /// <exception cref="Pdf.Fonts.NoFontFound">There is no font to lay pages out with.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<string> Write(BudgetBook book, BookFormat format, Stream output, DocumentProperties properties, Action? stepped = null, CancellationToken cancellation = default)
    {
        switch (format)
        {
            case BookFormat.Docx: return new WordWriter().Write(Bound(WordForm.Rule), output, properties);
            case BookFormat.Pdf: return new PdfWriter(fonts.Value).Write(Bound(0), output, properties);
            case BookFormat.Xlsx:
                ExcelBook.Write(book, output, properties, Step);
                return [];
            default: return Zip(book, Single(format), output, properties, Step);
        }

        void Step()
        {
            cancellation.ThrowIfCancellationRequested();
            stepped?.Invoke();
        }

        IEnumerable<GridLayout> Bound(double rule)
        {
            foreach (var form in BoundBook.Forms(book, fonts.Value, rule, Step))
            {
                yield return form;
                if (form.Grid.Level > 0) Step();
            }
        }
    }

    private IDocumentWriter Single(BookFormat format) => format switch
    {
        BookFormat.ZipOfDocx => new WordWriter(),
        BookFormat.ZipOfPdf => new PdfWriter(fonts.Value),
        BookFormat.ZipOfXlsx => new ExcelWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>Each form as a file of its own, named after its project; no two names alike, whatever the file system thinks of capitals.</summary>
    private static List<string> Zip(BudgetBook book, IDocumentWriter writer, Stream output, DocumentProperties properties, Action step)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var (taken, undrawn) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new List<string>());
        if (book.Parts.HasFlag(BookParts.Statement) && book.Statement is { } statement) Add(DepartmentStatementForm.For(statement), DocumentFileName.For($"{book.Year}年部门整体绩效目标", writer.Extension, book.Date));
        if (book.Parts.HasFlag(BookParts.Projects))
            foreach (var project in book.Projects) Add(project.Form(), DocumentFileName.For(project.Details, writer.Extension, book.Date));
        return undrawn;

        void Add(FormGrid form, string name)
        {
            var entry = zip.CreateEntry(Unique(name), CompressionLevel.Fastest);
            entry.LastWriteTime = ZipTime.Of(properties.Created);
            using var file = entry.Open();
            undrawn.AddRange(writer.Write([new GridLayout(form)], file, properties with { Title = form.Title }).Except(undrawn));
            step();
        }

        string Unique(string name)
        {
            var (unique, number) = (name, 2);
            while (!taken.Add(unique)) unique = $"{Path.GetFileNameWithoutExtension(name)}（{number++}）{Path.GetExtension(name)}";
            return unique;
        }
    }
}
