using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Documents.Writers.Excel;

namespace BudgetPerformance.Benchmarks;

/// <summary>A unit's forms to fill in against the same forms merely printed: they have ten more rows each, and every field is open and checked.</summary>
internal static class TemplateFigures
{
    private const int Forms = 200;

    public static void Measure(Report report)
    {
        var (printed, sheets) = (SampleForms.Some(Forms).ToList(), SampleForms.ToFillIn(Forms).ToList());
        var (ours, bare) = Benchmarks.Measure.BestInTurns(3,
            () => TemplateWriter.Write(sheets, new MemoryStream(), SampleForms.Properties),
            () => new ExcelWriter().Write(printed, new MemoryStream(), SampleForms.Properties));
        report.Note($"Template of {Forms} projects: {ours.TotalMilliseconds:0} ms; the same forms printed {bare.TotalMilliseconds:0} ms");
        report.AtMost(3, ours / bare, "Template of 200 projects ÷ the same forms printed by the Excel writer");
    }
}
