using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace BudgetPerformance.Web.Tests.Features.Dashboard;

public sealed partial class ReportTests(Site site) : IClassFixture<Site>
{
    private const string View = "?year=2020&unit=287&month=10";

    [Theory]
    [InlineData("sheet", "领导简报")]
    [InlineData("report", "报告")]
    public async Task The_dashboard_comes_on_paper_with_the_same_figures_in_every_format(string document, string title)
    {
        var leader = await site.SignedIn("lingdao");
        var budget = await site.Look(db => db.UnitStandings.Where(sum => sum.Year == 2020 && sum.Month == 10).SumAsync(sum => sum.Budget));
        var printed = new Money(budget).Print(MoneyUnit.TenThousandYuan);

        var workbook = await leader.Get($"/dashboard/{document}.xlsx{View}");
        Assert.Equal(HttpStatusCode.OK, workbook.Status);
        Assert.Contains(title, workbook.Response.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        var cells = Sheets(workbook.Body);
        Assert.Contains(new Money(budget).In(MoneyUnit.TenThousandYuan), cells.OfType<double>().Select(number => (decimal)number));

        var word = await leader.Get($"/dashboard/{document}.docx{View}");
        Assert.Equal(HttpStatusCode.OK, word.Status);
        using var archive = new ZipArchive(new MemoryStream(word.Body));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var text = Tags().Replace(await reader.ReadToEndAsync(TestContext.Current.CancellationToken), "");
        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.Contains("严重滞后", text, StringComparison.Ordinal);

        var pdf = await leader.Get($"/dashboard/{document}.pdf{View}");
        Assert.SkipWhen(pdf.Status == HttpStatusCode.ServiceUnavailable, "This machine has no TrueType font for Chinese, and npm could not fetch one: " + pdf.Text);
        Assert.StartsWith("%PDF-", pdf.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dashboard/sheet.pdf?year=2020&unit=287003&month=10")]
    [InlineData("/dashboard/report.xlsx?year=1999")]
    [InlineData("/dashboard/sheet.exe")]
    public async Task What_a_person_does_not_see_is_not_printed_either(string address)
    {
        var preparer = await site.SignedIn();
        Assert.Equal(HttpStatusCode.NotFound, (await preparer.Get(address)).Status);
    }

    [Fact]
    public async Task The_dashboard_leads_to_its_paper()
    {
        var leader = await site.SignedIn("lingdao");
        var page = await leader.Get($"/dashboard{View}");
        Assert.Equal(6, page.Document.QuerySelectorAll(".dashboard-paper a").Length);
        Assert.Contains(page.Document.QuerySelectorAll(".dashboard-paper a"), link => link.GetAttribute("href") == $"/dashboard/sheet.pdf{View}");
    }

    private static List<object?> Sheets(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return [.. stream.GetSheetNames().SelectMany(name => stream.Query(sheetName: name).SelectMany(row => ((IDictionary<string, object?>)row).Values))];
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
