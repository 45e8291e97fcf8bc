using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;
using MiniExcelLibs;
using UglyToad.PdfPig;

namespace BudgetPerformance.Documents.Tests.Writers.Excel;

/// <summary>What an office program makes of the workbooks.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public void Each_of_the_three_tables_prints_on_one_upright_a4_page()
    {
        var file = Workbooks.Write(Touchstone.Projects.Select((details, i) => Workbooks.Form(details, Touchstone.Unit, i + 1, "草稿 第 1 版")));
        using var printed = PdfDocument.Open(LibreOffice.Print(file, "xlsx"));

        Assert.Equal(3, printed.NumberOfPages);
        foreach (var (page, details) in printed.GetPages().Zip(Touchstone.Projects))
        {
            Assert.Equal((595, 842), ((int)Math.Round(page.Width), (int)Math.Round(page.Height)));
            var text = Squeezed(page.Text);
            Assert.Contains(Squeezed(details.Purpose), text);
            Assert.Contains(Squeezed(details.Indicators[^1].Target.Raw), text);
            Assert.Contains("草稿第1版", text);
        }
    }

    [Fact]
    public void A_form_of_many_pages_stays_one_page_wide_repeats_its_heading_and_shows_every_line()
    {
        var details = GeneratedProjects.AtTheEdge();
        using var printed = PdfDocument.Open(LibreOffice.Print(Workbooks.Write(Workbooks.Form(details)), "xlsx"));
        var pages = printed.GetPages().Select(page => Squeezed(page.Text)).ToList();

        Assert.InRange(pages.Count, 4, 9);
        var withIndicators = pages.Where(page => page.Contains("走访台账", StringComparison.Ordinal)).ToList();
        Assert.True(withIndicators.Count > 1);
        Assert.All(withIndicators, page => Assert.Contains("指标值确定依据", page));
        Assert.All(details.Indicators, indicator => Assert.Contains(pages, page => page.Contains(Squeezed(indicator.Name), StringComparison.Ordinal)));
        Assert.Contains("99999999.9999", pages[0]);
        Assert.Contains("99999998.9999", pages[0]);
        Assert.Contains("30、", string.Concat(pages));
    }

    [Fact]
    public void Saved_again_in_an_office_program_the_form_still_reads_the_same()
    {
        var form = Workbooks.Form(Given.Details() with { Purpose = "=1+1", Objectives = [], Indicators = [Given.Indicator(name: "+86", target: "0012", basis: "𠮷䶮 _x0041_")] });
        using var file = new MemoryStream(LibreOffice.Convert(Workbooks.Write(form), "xlsx", "xlsx"));
        var read = file.Query().Cast<IDictionary<string, object?>>().SelectMany(row => row.Values).OfType<string>().ToList();

        Assert.Superset(new HashSet<string>(["=1+1", "+86", "0012", "𠮷䶮 _x0041_"]), new HashSet<string>(read));
    }

    [Fact]
    public async Task A_list_opens_and_prints_one_page_wide()
    {
        using var output = new MemoryStream();
        var project = new ListedProject(2020, "287002", "区委老干部局", "0012", "=1+1", Given.TenThousand(5m), null, null, ReviewState.Draft, 1, Given.Morning);
        await ListWriter.WriteAsync(ProjectList.Title, ProjectList.Columns(MoneyUnit.TenThousandYuan), Enumerable.Repeat(project, 100).ToAsyncEnumerable(), output, Workbooks.Properties, TestContext.Current.CancellationToken);
        using var printed = PdfDocument.Open(LibreOffice.Print(output.ToArray(), "xlsx"));

        Assert.InRange(printed.NumberOfPages, 2, 6);
        Assert.All(printed.GetPages(), page => Assert.Contains("最后修改时间", Squeezed(page.Text)));
        Assert.Contains("500.00", printed.GetPage(printed.NumberOfPages).Text);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
