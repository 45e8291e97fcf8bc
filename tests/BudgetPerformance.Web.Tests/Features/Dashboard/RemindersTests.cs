using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Dashboard;

public sealed class RemindersTests(Site site) : IClassFixture<Site>
{
    private const string View = "/dashboard?year=2020&unit=287&month=10";

    [Fact]
    public async Task A_leader_urges_every_red_project_of_a_view_once_a_day_and_each_keeps_it_in_its_history()
    {
        var leader = await site.SignedIn("lingdao");
        var red = await site.Look(db => db.Standings.Where(standing => standing.Year == 2020 && standing.Month == 10 && (standing.Status == ProgressStatus.FarBehind || standing.Status == ProgressStatus.OverBudget))
            .Select(standing => standing.ProjectId).Order().ToListAsync());
        var before = await LastUrged();

        var answer = await leader.Submit(await leader.Get(View), ".reminder form");
        Assert.Equal(View, answer.Redirect);
        Assert.Contains($"已催办 {red.Count} 个项目", (await leader.Get(View)).Document.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(red, await Urged(before));

        await leader.Submit(await leader.Get(View), ".reminder form");
        Assert.Contains("今天都已催办过", (await leader.Get(View)).Document.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(1));
        var tomorrow = await site.SignedIn("shenhe");
        await tomorrow.Submit(await tomorrow.Get("/dashboard?year=2020&month=10"), ".reminder form");
        Assert.Equal(red.Count + 1, (await Urged(before)).Count);
    }

    [Fact]
    public async Task Who_prepares_is_not_asked_to_urge_and_may_not()
    {
        var preparer = await site.SignedIn("tianbao");
        Assert.Null((await preparer.Get("/dashboard?year=2020")).Document.QuerySelector(".reminder"));
        Assert.Equal(403, (int)(await preparer.Post("/dashboard/reminders", ("Year", "2020"), ("Unit", "287002"), ("Month", "10"))).Status);
    }

    [Theory]
    [InlineData("2020", "287", "10", 404)]
    [InlineData("2020", "287002", "9", 404)]
    [InlineData("1999", "287002", "10", 404)]
    [InlineData("x", "287002", "10", 400)]
    [InlineData("2020", "", "10", 400)]
    public async Task What_a_reviewer_does_not_see_is_not_urged(string year, string unit, string month, int status) =>
        Assert.Equal(status, (int)(await (await site.SignedIn("shenhe")).Post("/dashboard/reminders", ("Year", year), ("Unit", unit), ("Month", month))).Status);

    private Task<long> LastUrged() => site.Look(db => db.ProjectEvents.MaxAsync(step => step.Id));

    private Task<List<int>> Urged(long since) => site.Look(db => db.ProjectEvents.Where(step => step.Id > since && step.Kind == ProjectEventKind.Urged).Select(step => step.ProjectId).Order().ToListAsync());
}
