using System.Net;
using MiniExcelLibs;

namespace BudgetPerformance.Web.Tests.Features.Disbursements;

public sealed class LedgerListTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Lines_across_projects_are_narrowed_added_up_and_exported_as_they_are_shown()
    {
        var leader = await site.SignedIn("lingdao");
        var page = await leader.Get("/ledger?year=2020&unit=287003&from=2020-07-01&until=2020-10-31&source=Fiscal&kind=Payment");

        var shown = page.Document.QuerySelectorAll("tbody tr").ToList();
        Assert.NotEmpty(shown);
        var amounts = shown.Select(row => decimal.Parse(row.QuerySelector("[data-label='金额（元）']")!.TextContent)).ToList();
        Assert.Equal($"{amounts.Sum():#,##0.00} 元", page.Document.QuerySelectorAll(".list-totals dd")[1].TextContent);
        Assert.All(shown, row => Assert.StartsWith("287003", row.QuerySelector("[data-label=单位]")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(shown.Select(row => row.QuerySelector("[data-label=日期]")!.TextContent).OrderDescending(), shown.Select(row => row.QuerySelector("[data-label=日期]")!.TextContent));

        var file = await leader.Get(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!);
        var rows = new MemoryStream(file.Body).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Where(row => row["单位代码"] is not null).ToList();
        Assert.Equal(amounts.Order(), rows.Select(row => Convert.ToDecimal(row["金额（元）"])).Order());
        Assert.Equal(amounts.Sum(), rows.Sum(row => Convert.ToDecimal(row["金额（元）"])));
    }

    [Fact]
    public async Task One_projects_ledger_is_a_file_with_what_each_line_puts_right()
    {
        var visitor = await site.SignedIn();
        var file = await visitor.Get($"/projects/{await site.Demo("老干部活动经费")}/ledger.xlsx");

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Matches(@"^287-0402-JBN-SBCF_老干部活动经费_支出台账_\d{8}\.xlsx$", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        var rows = new MemoryStream(file.Body).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Where(row => row["类型"] is not null).ToList();
        Assert.Equal(11, rows.Count);
        Assert.Equal(41_000m, rows.Sum(row => Convert.ToDecimal(row["金额（元）"])));
        Assert.EndsWith("2020-09-16", rows.Single(row => row["类型"]!.ToString() == "退款")["退款或更正的支出"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text=%25")]
    [InlineData("year=abc&from=2020-02-30&until=x&kind=Theft&source=9&page=99999999999")]
    [InlineData("unit=' OR 1=1 --")]
    public async Task What_cannot_be_meant_is_no_error(string query) => Assert.Equal(HttpStatusCode.OK, (await (await site.SignedIn()).Get("/ledger?" + query)).Status);

    [Fact]
    public async Task A_preparer_finds_only_their_own_units_lines()
    {
        var page = await (await site.SignedIn()).Get("/ledger?text=" + Uri.EscapeDataString("课时费"));
        Assert.Contains("没有符合条件的支出", page.Text, StringComparison.Ordinal);
    }
}
