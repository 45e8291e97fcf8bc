using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Documents.Writers.Word;
using BudgetPerformance.Domain.Departments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace BudgetPerformance.Benchmarks;

/// <summary>Reading a Word file of a thousand forms, guard and labels and all, against the library merely reading it.</summary>
internal static class ImportFigures
{
    private const int Forms = 1000;

    public static void Measure(Report report)
    {
        using var output = new MemoryStream();
        new WordWriter().Write(SampleForms.Some(Forms), output, SampleForms.Properties);
        var file = output.ToArray();
        var bare = Benchmarks.Measure.Best(3, () => BareReading(file));
        var ours = Benchmarks.Measure.Best(3, () => Import(file));
        report.Note($"Import of {Forms:N0} tables, {file.Length / 1024:N0} KiB: {ours.TotalMilliseconds:0} ms; the library merely reading the file {bare.TotalMilliseconds:0} ms");
        report.AtMost(3, ours / bare, "Import of 1,000 tables ÷ the library merely reading the file");
    }

    private static void Import(byte[] file)
    {
        if (BookReader.Read(file, FormTemplate.Hebei2020).Projects.Count != Forms) throw new InvalidOperationException("Not every form was read.");
    }

    private static void BareReading(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), false);
        using var reader = OpenXmlReader.Create(document.MainDocumentPart!);
        var letters = 0;
        while (reader.Read())
            if (reader.IsStartElement) letters += reader.GetText().Length;
        if (letters == 0) throw new InvalidOperationException("Nothing was read.");
    }
}
