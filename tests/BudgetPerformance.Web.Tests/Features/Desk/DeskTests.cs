using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Tests.Features.Desk;

public sealed class DeskTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_menu_counts_what_waits_and_the_desk_lists_it()
    {
        var preparer = await site.SignedIn("tianbao");
        await preparer.NewProject(("Name", "待办里的草稿"));
        var desk = await preparer.Get("/");

        var drafts = desk.Document.QuerySelector("[aria-label=没有填完的草稿]")!;
        Assert.Contains("待办里的草稿", drafts.TextContent);
        Assert.Equal(desk.Document.QuerySelectorAll(".pile .count").Sum(count => int.Parse(count.TextContent)), int.Parse(desk.Document.QuerySelector(".waiting-count")!.FirstChild!.TextContent));
        Assert.All(drafts.QuerySelectorAll("li a"), link => Assert.EndsWith("/edit", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_leader_sees_how_far_each_unit_is_and_the_figures_lead_to_the_list()
    {
        var leader = await site.SignedIn("lingdao");
        var desk = await leader.Get("/");

        var row = desk.Document.QuerySelectorAll("[aria-labelledby=overview-2020] tbody tr").Single(row => row.TextContent.Contains("287001", StringComparison.Ordinal));
        var link = row.QuerySelector($"td[data-label={ReviewState.Approved.Chinese()}] a")!;
        var list = await leader.Get(link.GetAttribute("href")!);
        Assert.Equal($"{link.TextContent} 项", list.Document.QuerySelector(".list-totals dd")?.TextContent ?? "0 项");
    }

    [Theory]
    [InlineData("xitong")]
    [InlineData("anquan")]
    [InlineData("shenji")]
    public async Task Who_runs_the_system_finds_their_own_pages_and_no_projects(string person)
    {
        var desk = await (await site.SignedIn(person)).Get("/");

        Assert.NotEmpty(desk.Document.QuerySelectorAll("main a[href^='/admin/']"));
        Assert.Empty(desk.Document.QuerySelectorAll("a[href^='/projects']"));
    }
}
