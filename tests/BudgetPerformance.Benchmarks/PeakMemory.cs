using System.Diagnostics;
using System.Globalization;
using BudgetPerformance.Documents.Writers.Pdf;

namespace BudgetPerformance.Benchmarks;

/// <summary>The most memory a process of its own ever holds while it writes a thousand forms.</summary>
internal static class PeakMemory
{
    public const string ChildArgument = "--write-a-thousand-forms";

    public static void Measure(Report report)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ChildArgument) { RedirectStandardOutput = true })!;
        var megabytes = double.Parse(child.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        child.WaitForExit();
        report.AtMost(250, megabytes, "PDF of 1,000 forms: peak working set of the whole process in MB");
    }

    public static int Child()
    {
        new PdfWriter(PdfFonts.Find()).Write(SampleForms.Some(1000), Stream.Null, SampleForms.Properties);
        using var self = Process.GetCurrentProcess();
        Console.Write((self.PeakWorkingSet64 / 1e6).ToString("0.0", CultureInfo.InvariantCulture));
        return 0;
    }
}
