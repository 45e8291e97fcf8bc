namespace BudgetPerformance.Web.Tests.Features.Dashboard;

public sealed class DashboardTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("lingdao", "/dashboard?unit=287002", 200)]
    [InlineData("tianbao", "/dashboard", 200)]
    [InlineData("tianbao", "/dashboard?unit=287002", 200)]
    [InlineData("tianbao", "/dashboard?unit=287", 404)]
    [InlineData("tianbao", "/dashboard?unit=287001", 404)]
    [InlineData("lingdao", "/dashboard?unit=no-such-unit", 404)]
    [InlineData("lingdao", "/dashboard?year=1999", 404)]
    [InlineData("lingdao", "/dashboard?year=twenty&month=spring&page=-1&show=Everything", 200)]
    [InlineData("xitong", "/dashboard", 403)]
    public async Task Who_sees_what(string name, string path, int status) => Assert.Equal(status, (int)(await (await site.SignedIn(name)).Get(path)).Status);

    [Fact]
    public async Task It_opens_on_the_persons_own_unit_and_the_last_checkpoint_with_money_in_the_books()
    {
        var page = await (await site.SignedIn("lingdao")).Get("/dashboard");
        Assert.Contains("2020 年 · 区委老干部工作部门", page.Document.QuerySelector(".where")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("10月底", page.Document.QuerySelector(".checkpoints [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Every_view_has_an_address_that_can_be_sent()
    {
        var leader = await site.SignedIn("lingdao");
        var page = await leader.Get("/dashboard?year=2020");
        foreach (var link in page.Document.QuerySelectorAll("main a[href^='/dashboard?']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            var answer = await leader.Get(link);
            Assert.Equal(200, (int)answer.Status);
            var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri("http://site" + link).Query);
            Assert.Equal($"{query["month"]}月底", answer.Document.QuerySelector(".checkpoints [aria-current]")!.TextContent);
            Assert.Equal(query["unit"].ToString(), answer.Document.QuerySelector("#unit option[selected]")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task A_lamp_leads_to_the_projects_behind_it()
    {
        var leader = await site.SignedIn("lingdao");
        var page = await leader.Get("/dashboard?year=2020&month=10");
        foreach (var lamp in page.Document.QuerySelectorAll(".lamps li"))
        {
            var list = await leader.Get(lamp.QuerySelector("a")!.GetAttribute("href")!);
            var listed = list.Document.QuerySelectorAll(".map tbody .progress-status").Select(status => status.GetAttribute("data-status")).ToList();
            Assert.Equal(Enumerable.Repeat(lamp.GetAttribute("data-status"), int.Parse(lamp.QuerySelector("strong")!.TextContent)), listed);
        }
    }

    [Fact]
    public async Task A_unit_without_approved_projects_says_so()
    {
        var page = await (await site.SignedIn("lingdao")).Get("/dashboard?year=2021&unit=287002");
        Assert.NotNull(page.Document.QuerySelector(".empty"));
        Assert.Null(page.Document.QuerySelector(".cards"));
    }
}
