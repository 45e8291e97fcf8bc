using System.Net;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Departments;

public sealed class DutiesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_tree_shows_each_project_under_its_duty_and_what_is_missing()
    {
        var page = await (await site.SignedIn("zhangmin")).Get($"/duties?year=2020&unitId={await site.UnitId("287001")}");
        var branches = page.Document.QuerySelectorAll(".branch").ToList();

        Assert.Equal(4, branches.Count);
        Assert.Contains("活动室适老化改造", branches[0].TextContent);
        Assert.Contains("≥", branches[0].QuerySelector(".indicators")!.TextContent);
        Assert.Contains(StatementRules.DutyServed.Text.TrimEnd('。'), page.Document.QuerySelector(".tree-missing")!.TextContent);
        Assert.Contains("“三、志愿服务队伍建设”下还没有项目。", page.Text);
        Assert.Contains("老干部读书看报室报刊订阅", branches[3].TextContent);
        Assert.All(page.Document.QuerySelectorAll(".tree-missing a"), link => Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Contains("管好用好活动中心", page.Document.QuerySelector(".tree-goals")!.TextContent);
    }

    [Fact]
    public async Task A_project_is_linked_moved_and_taken_off_right_there_with_its_history()
    {
        var visitor = await site.SignedIn("zhangmin");
        var address = $"/duties?year=2020&unitId={await site.UnitId("287001")}";
        var project = await site.Look(db => db.Projects.AsNoTracking().SingleAsync(p => p.Name == "书画摄影作品展" && p.Year == 2020));
        var duty = (await site.Statement("287001", 2020)).Duties[2];
        var form = $"#project-{project.Id} form";

        var linked = await visitor.Submit(await visitor.Get(address), form, ("DutyId", duty.Id.ToString()));

        Assert.Equal($"{address}#project-{project.Id}", linked.Redirect);
        var page = await visitor.Get(address);
        Assert.Contains("张敏把项目挂到了职责“志愿服务队伍建设”。", page.Text);
        Assert.Contains("书画摄影作品展", page.Document.QuerySelectorAll(".branch")[2].TextContent);
        Assert.Equal(duty.Title, (await visitor.Get($"/projects/{project.Id}")).Document.QuerySelector($"a[href$='#project-{project.Id}']")!.TextContent);
        var stale = await visitor.Submit(page, form, ("DutyId", ""), ("Seen", ""));
        Assert.Equal((HttpStatusCode.Conflict, true), (stale.Status, stale.Text.Contains(ReviewRules.LatestSeen.Text)));
        await visitor.Submit(page, form, ("DutyId", ""));
        Assert.Null((await site.Look(db => db.Projects.AsNoTracking().SingleAsync(p => p.Id == project.Id))).DutyId);
    }

    [Fact]
    public async Task A_duty_out_of_reach_is_refused_and_a_project_of_others_does_not_exist()
    {
        var visitor = await site.SignedIn("zhangmin");
        var (mine, theirs) = (await Project("287001"), await Project("287002"));
        var sister = (await site.Statement("287002", 2020)).Duties[0].Id.ToString();

        var answer = await visitor.Post($"/projects/{mine.Id}/duty", ("DutyId", sister), ("Seen", mine.DutyId?.ToString() ?? ""));
        Assert.Equal((HttpStatusCode.Conflict, true), (answer.Status, answer.Text.Contains(StatementRules.DutyWithinReach.Text)));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Post($"/projects/{theirs.Id}/duty", ("DutyId", sister))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/duties?year=2020&unitId={await site.UnitId("287002")}")).Status);
        foreach (var person in new[] { "lijun", "lingdao", "xitong" })
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(person)).Post($"/projects/{mine.Id}/duty", ("DutyId", ""))).Status);
    }

    [Fact]
    public async Task Who_may_not_link_sees_the_tree_without_forms_and_a_unit_without_statement_is_told_so()
    {
        var leader = await site.SignedIn("lingdao");
        var page = await leader.Get($"/duties?year=2020&unitId={await site.UnitId("287")}");
        Assert.Empty(page.Document.QuerySelectorAll(".tree-link"));
        Assert.Contains("还没有填写部门整体绩效目标", page.Text);
        Assert.Contains("中国共产党秦皇岛市北戴河区委员会老干部局", page.Document.QuerySelector(".branch h2")!.ParentElement!.ParentElement!.TextContent);
        Assert.Empty((await (await site.SignedIn()).Get($"/duties?year=2019&unitId={await site.UnitId("287002")}")).Document.QuerySelectorAll(".tree-link"));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task The_same_tree_is_downloaded_and_told_in_the_audit_trail(string format)
    {
        var unit = await site.UnitId("287002");
        var answer = await (await site.SignedIn()).Get($"/duties/tree.{format}?year=2020&unitId={unit}");

        Assert.Equal((HttpStatusCode.OK, true), (answer.Status, answer.Body.Length > 1000));
        Assert.Contains(format, answer.Response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.True(await site.Look(db => db.AuditRows.AnyAsync(row => row.Subject == nameof(DutyTree) && row.SubjectId == "287002/2020")));
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn("zhangmin")).Get($"/duties/tree.{format}?year=2020&unitId={unit}")).Status);
    }

    private Task<Project> Project(string unit) => site.Look(db => db.Projects.WithForm().AsNoTracking().FirstAsync(project => project.Unit.Code == unit && project.Year == 2020));
}
