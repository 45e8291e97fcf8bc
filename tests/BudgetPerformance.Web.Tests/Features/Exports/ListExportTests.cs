using System.Net;
using MiniExcelLibs;

namespace BudgetPerformance.Web.Tests.Features.Exports;

public sealed class ListExportTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_file_holds_exactly_what_the_filter_shows_in_its_order()
    {
        var leader = await site.SignedIn("lingdao");
        var list = await leader.Get("/projects?unit=287003&year=2020&sort=-Budget");

        var file = await leader.Get(list.Document.QuerySelector("a[download]")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Matches(@"^绩效目标表清单_\d{8}\.xlsx$", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        var shown = list.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent).ToList();
        var rows = new MemoryStream(file.Body).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(shown, rows.Select(row => row["项目名称"]?.ToString()).Where(name => !string.IsNullOrEmpty(name)).Take(shown.Count));
        Assert.Equal(shown.Count, rows.Count(row => row["年度"]?.ToString() == "2020"));
        Assert.All(rows.Take(shown.Count), row => Assert.IsType<double>(row["预算数（万元）"] ?? 0d));
    }

    [Fact]
    public async Task Nobody_exports_what_they_do_not_see()
    {
        var file = await (await site.SignedIn("tianbao")).Get("/projects/list.xlsx?unit=287001");
        Assert.DoesNotContain(new MemoryStream(file.Body).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>(), row => row["单位代码"]?.ToString() == "287001");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("xitong")).Get("/projects/list.xlsx")).Status);
    }
}
