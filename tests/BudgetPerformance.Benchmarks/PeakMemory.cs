using System.Diagnostics;
using System.Globalization;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Pdf;

namespace BudgetPerformance.Benchmarks;

/// <summary>The most memory a process of its own ever holds while it writes a thousand forms.</summary>
internal static class PeakMemory
{
    private static readonly Dictionary<string, Action> Works = new()
    {
        ["--pdf-of-a-thousand-forms"] = () => new PdfWriter(PdfFonts.Find()).Write(SampleForms.Some(1000), Stream.Null, SampleForms.Properties),
        ["--word-book-of-a-thousand-forms"] = () => Book(BookFormat.Docx),
        ["--excel-book-of-a-thousand-forms"] = () => Book(BookFormat.Xlsx),
    };

    public static void Measure(Report report)
    {
        report.AtMost(250, Of("--pdf-of-a-thousand-forms"), "PDF of 1,000 forms: peak working set of the whole process in MB");
        report.AtMost(600, Of("--word-book-of-a-thousand-forms"), "Word book of 1,000 forms: peak working set of the whole process in MB");
        report.AtMost(600, Of("--excel-book-of-a-thousand-forms"), "Excel book of 1,000 forms: peak working set of the whole process in MB");
    }

    /// <summary>Whether this process was started to do one of the works alone.</summary>
    public static bool IsChild(string[] args) => args is [var work] && Works.ContainsKey(work);

    public static int Child(string work)
    {
        Works[work]();
        using var self = Process.GetCurrentProcess();
        Console.Write((self.PeakWorkingSet64 / 1e6).ToString("0.0", CultureInfo.InvariantCulture));
        return 0;
    }

    private static void Book(BookFormat format) =>
        new BookFile(new Lazy<PdfFonts>(() => PdfFonts.Find())).Write(SampleForms.Book(1000), format, Stream.Null, SampleForms.Properties);

    private static double Of(string work)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, work) { RedirectStandardOutput = true })!;
        var megabytes = double.Parse(child.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        child.WaitForExit();
        return megabytes;
    }
}
