using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Html;
using BudgetPerformance.Documents.Writers.Pdf;
using Microsoft.Playwright;

namespace BudgetPerformance.Benchmarks;

/// <summary>The PDF writer against a browser that prints the same forms, and against itself at ten times the size.</summary>
internal static class PdfFigures
{
    public static async Task Measure(Report report)
    {
        var writer = new PdfWriter(PdfFonts.Find());
        var (hundred, thousand) = (SampleForms.Some(100).ToList(), SampleForms.Some(1000).ToList());
        var ours = Benchmarks.Measure.Best(5, () => Write(writer, hundred));
        var large = Benchmarks.Measure.Best(2, () => Write(writer, thousand));
        report.AtMost(1.2, large / ours / 10, "PDF: cost per form at 1,000 ÷ at 100");
        if (await PrintedByChromium(hundred) is not { } chromium)
        {
            report.Note("No Chromium at BROWSER_PATH or /usr/bin/chromium, so the PDF writer was not compared with it.");
            return;
        }
        report.Note($"PDF, 100 forms: {ours.TotalMilliseconds:0} ms; Chromium {chromium.TotalMilliseconds:0} ms; 1,000 forms {large.TotalMilliseconds:0} ms");
        report.AtLeast(10, chromium / ours, "PDF of 100 forms: times faster than Chromium printing the same HTML");
    }

    private static void Write(PdfWriter writer, List<GridLayout> forms) => writer.Write(forms, Stream.Null, SampleForms.Properties);

    /// <summary>The printing alone: the browser is open and the page loaded before the clock starts.</summary>
    private static async Task<TimeSpan?> PrintedByChromium(List<GridLayout> forms)
    {
        var executable = Environment.GetEnvironmentVariable("BROWSER_PATH") ?? "/usr/bin/chromium";
        if (!File.Exists(executable)) return null;
        var stylesheet = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/BudgetPerformance.Web/wwwroot/css/form.css"));
        var file = Path.Combine(Path.GetTempPath(), $"forms-{Guid.NewGuid():N}.html");
        await using (var html = File.Create(file)) new HtmlWriter(stylesheet).Write(forms, html, SampleForms.Properties);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"file://{file}");
        var best = await Benchmarks.Measure.Best(2, () => page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        File.Delete(file);
        return best;
    }
}
