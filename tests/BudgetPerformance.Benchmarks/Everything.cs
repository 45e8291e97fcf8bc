namespace BudgetPerformance.Benchmarks;

/// <summary>
/// Every figure is a ratio within this run, so a slow machine and a busy one say the same.
/// <c>dotnet run -c Release --project tests/BudgetPerformance.Benchmarks [-- excel|template|pdf|import|book|memory|hostile|list|dashboard ...]</c>; without a name all run.
/// The list fills databases of up to 200,000 projects first, which takes a minute or two; the dashboard one with their ledgers too, which takes a few.
/// </summary>
internal static class Everything
{
    private static async Task<int> Main(string[] args)
    {
        if (PeakMemory.IsChild(args)) return PeakMemory.Child(args[0]);

        // The site looks for its own folder in a file beside the program, but by a relative name, as a test runner starts it.
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        var report = new Report();
        bool Asked(string name) => args.Length == 0 || args.Contains(name);
        if (Asked("excel")) ExcelFigures.Measure(report);
        if (Asked("template")) TemplateFigures.Measure(report);
        if (Asked("pdf")) await PdfFigures.Measure(report);
        if (Asked("book")) BookFigures.Measure(report);
        if (Asked("import")) ImportFigures.Measure(report);
        if (Asked("memory")) PeakMemory.Measure(report);
        if (Asked("hostile")) await HostileFigures.Measure(report);
        if (Asked("list")) await ListFigures.Measure(report);
        if (Asked("dashboard")) await DashboardFigures.Measure(report);
        return report.AllKept ? 0 : 1;
    }
}
