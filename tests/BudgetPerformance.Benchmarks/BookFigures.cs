using System.ComponentModel;
using System.Diagnostics;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Pdf;

namespace BudgetPerformance.Benchmarks;

/// <summary>
/// A book of a thousand forms: as PDF against LibreOffice converting the same book from Word, and as Word against the least one can write with the SDK.
/// LibreOffice takes minutes for it; a smaller book for that comparison alone can be asked for by <c>BUDGET_BOOK</c>, the number of its forms.
/// </summary>
internal static class BookFigures
{
    private const int Forms = 1000, Turns = 10;

    private static int FormsForOffice => int.TryParse(Environment.GetEnvironmentVariable("BUDGET_BOOK"), out var forms) ? forms : Forms;

    public static void Measure(Report report)
    {
        var writer = new BookFile(new Lazy<PdfFonts>(() => PdfFonts.Find()));
        var book = SampleForms.Book(Forms);
        var layouts = book.Projects.Select((project, i) => new Documents.Grid.GridLayout(project.Form(i + 1)));
        var (word, bare) = Benchmarks.Measure.BestInTurns(Turns,
            () => writer.Write(book, BookFormat.Docx, Stream.Null, SampleForms.Properties),
            () => BareWordLoop.Write(layouts));
        report.Note($"Word book of {Forms:N0} forms: {word.TotalMilliseconds:0} ms; bare Open XML loop {bare.TotalMilliseconds:0} ms");
        report.AtMost(1.5, word / bare, "Word book of 1,000 forms, contents with their pages included ÷ a bare Open XML loop that writes the same tables");
        CompareWithOffice(writer, SampleForms.Book(FormsForOffice), report);
    }

    private static void CompareWithOffice(BookFile writer, BudgetBook book, Report report)
    {
        var pdf = Benchmarks.Measure.Best(2, () => writer.Write(book, BookFormat.Pdf, Stream.Null, SampleForms.Properties));
        if (Office(writer, book) is not { } office)
        {
            report.Note("LibreOffice (soffice) is not installed, so the PDF book was not compared with it.");
            return;
        }
        report.Note($"PDF book of {book.Projects.Count:N0} forms: {pdf.TotalMilliseconds:0} ms; LibreOffice from Word {office.TotalMilliseconds:0} ms");
        report.AtLeast(10, office / pdf, $"PDF book of {book.Projects.Count:N0} forms: times faster than LibreOffice converting the same book from Word");
    }

    /// <summary>The conversion by a program that has made its profile before.</summary>
    private static TimeSpan? Office(BookFile writer, BudgetBook book)
    {
        var folder = Directory.CreateTempSubdirectory("book-").FullName;
        try
        {
            return Convert(writer, SampleForms.Book(1), folder) is null ? null : Convert(writer, book, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static TimeSpan? Convert(BookFile writer, BudgetBook book, string folder)
    {
        var file = Path.Combine(folder, "book.docx");
        using (var output = File.Create(file)) writer.Write(book, BookFormat.Docx, output, SampleForms.Properties);
        try
        {
            var started = Stopwatch.GetTimestamp();
            using var office = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            office.WaitForExit();
            var took = Stopwatch.GetElapsedTime(started);
            return File.Exists(Path.ChangeExtension(file, "pdf")) ? took : throw new InvalidOperationException("LibreOffice did not convert the book.");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
