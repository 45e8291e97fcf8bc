using System.Net;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class ListTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Somebody_sees_their_own_unit_and_those_below_it_and_what_they_add_up_to()
    {
        var own = await (await site.SignedIn("tianbao")).Get("/projects?year=2020");
        Assert.Equal(["3 项", "20.50 万元", "20.50 万元", "0.00 万元"], own.Document.QuerySelectorAll(".list-totals dd").Select(total => total.TextContent.Trim()));
        Assert.All(own.Document.QuerySelectorAll("tbody td[data-label=单位]"), unit => Assert.StartsWith("287002", unit.TextContent, StringComparison.Ordinal));

        var all = await (await site.SignedIn("lingdao")).Get("/projects");
        Assert.Equal("34 项", all.Document.QuerySelector(".list-totals dd")!.TextContent);
        Assert.Contains("第 1 页，共 2 页", all.Text);
    }

    [Fact]
    public async Task Filters_narrow_rows_and_totals_and_links_keep_them()
    {
        var leader = await site.SignedIn("lingdao");
        var page = await leader.Get("/projects?unit=287001&year=2020&state=Approved&sort=-Budget");

        Assert.All(page.Document.QuerySelectorAll("tbody tr"), row => Assert.Equal("审核通过", row.QuerySelector(".review-stamp")!.TextContent));
        var budgets = page.Document.QuerySelectorAll("tbody td[data-label='预算数（万元）']").Select(cell => decimal.Parse(cell.TextContent)).ToList();
        Assert.Equal(budgets.OrderDescending(), budgets);
        Assert.Contains($"{budgets.Sum():0.00}", page.Document.QuerySelectorAll(".list-totals dd")[1].TextContent);
        Assert.Equal("descending", page.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.All(page.Document.QuerySelectorAll("thead a"), link => Assert.Contains("unit=287001&", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("/projects/list.xlsx?year=2020&unit=287001&state=Approved&sort=-Budget", page.Document.QuerySelector("a[download]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("[a-z]")]
    [InlineData("'; DROP TABLE Projects --")]
    public async Task A_search_takes_every_character_literally(string text)
    {
        var page = await (await site.SignedIn()).Get("/projects?text=" + Uri.EscapeDataString(text));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("没有符合条件的项目", page.Text);
        Assert.Equal(text, page.Document.QuerySelector("#text")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=999999999")]
    [InlineData("page=99999999999999999999&size=100000")]
    [InlineData("sort=PasswordHash")]
    [InlineData("sort=Unit.Name;--")]
    [InlineData("year=abc&state=Nothing&unit=1")]
    [InlineData("year=2020&year=2021&page=1&page=2")]
    public async Task What_cannot_be_meant_is_no_error(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignedIn()).Get("/projects?" + query)).Status);

    [Fact]
    public async Task An_empty_list_says_what_to_do()
    {
        var page = await (await site.SignedIn()).Get("/projects?year=2030");
        Assert.Equal("/projects", page.Document.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_row_leads_to_the_projects_page_with_its_form_its_findings_and_its_history()
    {
        var visitor = await site.SignedIn();
        var list = await visitor.Get("/projects?year=2020&text=" + Uri.EscapeDataString("关心下一代"));
        var page = await visitor.Get(Assert.Single(list.Document.QuerySelectorAll("tbody th a")).GetAttribute("href")!);

        Assert.Contains("关心下一代工作经费绩效目标表", page.Document.QuerySelector(".official-form")!.TextContent);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".findings li"));
        Assert.Equal("田保华新建了绩效目标表。", page.Document.QuerySelectorAll(".timeline .happened")[^1].TextContent);
    }
}
