using System.Net;
using Microsoft.EntityFrameworkCore;
using static BudgetPerformance.Web.Tests.Features.Projects.EntryTests;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class TwoEditorsTests(Site site) : IClassFixture<Site>
{
    private const string Conflict = "form.conflict";

    [Fact]
    public async Task The_second_to_save_sees_both_versions_and_chooses_field_by_field()
    {
        var (first, second) = (await site.SignedIn(), await site.SignedIn());
        var id = await first.NewProject(("Name", "两个人"), ("Purpose", "原来的用途"));
        var (theirs, mine) = (await first.Get($"/projects/{id}/edit"), await second.Get($"/projects/{id}/edit"));
        await first.Submit(theirs, Sheet.Form, ("Purpose", "先存的用途"), ("Budget", "7"));

        var conflict = await second.Submit(mine, Sheet.Form, ("Purpose", "后存的用途"), ("Objectives", "1、后存的目标"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("先存的用途", await Purpose(id));
        Assert.All(["原来的用途", "先存的用途", "后存的用途"], text => Assert.Contains(text, conflict.Document.QuerySelector("[data-field=Purpose]")!.TextContent));
        Assert.Empty(conflict.Document.QuerySelectorAll("[data-field=Purpose] :checked"));

        var unresolved = await second.Submit(conflict, Conflict, ("do", "save-and-leave"));
        Assert.Equal(HttpStatusCode.Conflict, unresolved.Status);

        var resolved = await second.Submit(unresolved, Conflict, ("choice:Purpose", "Mine"), ("do", "save-and-leave"));
        Assert.Equal($"/projects/{id}", resolved.Redirect);
        var saved = await site.Look(db => db.Projects.SingleAsync(project => project.Id == id));
        Assert.Equal(("后存的用途", 7_000_000L, "1、后存的目标", 3), (saved.Purpose, saved.Funding.Budget!.Value.Fen, Domain.Objectives.Objective.Print(saved.Objectives), saved.Version));
    }

    [Fact]
    public async Task A_third_save_while_choosing_is_not_overwritten_either()
    {
        var (first, second) = (await site.SignedIn(), await site.SignedIn());
        var id = await first.NewProject(("Name", "三次保存"));
        var mine = await second.Get($"/projects/{id}/edit");
        await first.Submit(await first.Get($"/projects/{id}/edit"), Sheet.Form, ("Purpose", "第二次"));
        var conflict = await second.Submit(mine, Sheet.Form, ("Purpose", "我的"));
        await first.Submit(await first.Get($"/projects/{id}/edit"), Sheet.Form, ("Purpose", "第三次"));

        var again = await second.Submit(conflict, Conflict, ("choice:Purpose", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("第三次", again.Document.QuerySelector("[data-field=Purpose]")!.TextContent);
        Assert.Equal("第三次", await Purpose(id));
    }

    [Fact]
    public async Task Many_saves_of_one_version_leave_one_winner_and_no_error()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "同时保存"));
        var page = await visitor.Get($"/projects/{id}/edit");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            visitor.PostWithoutToken($"/projects/{id}/edit", Changed(page, ("Purpose", $"第{i}份"), ("SubmitKey", Guid.NewGuid().ToString())))));

        Assert.Equal(1, answers.Count(answer => answer.Redirect is not null));
        Assert.Equal(7, answers.Count(answer => answer.Status == HttpStatusCode.Conflict));
        Assert.Equal(2, await site.Look(db => db.Projects.Where(project => project.Id == id).Select(project => project.Version).SingleAsync()));
    }

    [Fact]
    public async Task Who_has_the_page_open_while_the_form_is_submitted_keeps_what_they_typed()
    {
        var (first, second) = (await site.SignedIn(), await site.SignedIn());
        var id = await first.NewProject(Sheet.Complete("287-OPEN", "提交时还开着"));
        var mine = await second.Get($"/projects/{id}/edit");
        await first.Post($"/projects/{id}/submission", ("version", "1"));

        var refused = await second.Submit(mine, Sheet.Form, ("Purpose", "还没存的用途"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(Domain.Review.ReviewRules.OnlyWhileOpen.Text, refused.Text);
        Assert.Equal("还没存的用途", refused.Value("Purpose"));
    }

    private Task<string> Purpose(int id) => site.Look(db => db.Projects.Where(project => project.Id == id).Select(project => project.Purpose).SingleAsync());
}
