using System.Diagnostics;
using System.Globalization;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Pdf;

namespace BudgetPerformance.Benchmarks;

/// <summary>The most memory a process of its own ever holds while it writes a thousand forms.</summary>
internal static class PeakMemory
{
    public const string PdfChild = "--write-a-thousand-forms";
    public const string BookChild = "--write-a-book-of-a-thousand-forms";

    public static void Measure(Report report)
    {
        report.AtMost(250, Of(PdfChild), "PDF of 1,000 forms: peak working set of the whole process in MB");
        report.AtMost(600, Of(BookChild), "Word book of 1,000 forms: peak working set of the whole process in MB");
    }

    public static int Child(string work)
    {
        var fonts = PdfFonts.Find();
        if (work == PdfChild) new PdfWriter(fonts).Write(SampleForms.Some(1000), Stream.Null, SampleForms.Properties);
        else new BookFile(new Lazy<PdfFonts>(fonts)).Write(SampleForms.Book(1000), BookFormat.Docx, Stream.Null, SampleForms.Properties);
        using var self = Process.GetCurrentProcess();
        Console.Write((self.PeakWorkingSet64 / 1e6).ToString("0.0", CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Of(string work)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, work) { RedirectStandardOutput = true })!;
        var megabytes = double.Parse(child.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        child.WaitForExit();
        return megabytes;
    }
}
