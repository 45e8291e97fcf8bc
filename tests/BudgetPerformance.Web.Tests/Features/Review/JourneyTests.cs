using System.Net;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Review;

public sealed class JourneyTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_form_is_submitted_returned_corrected_submitted_again_and_passed()
    {
        var (preparer, reviewer) = (await site.SignedIn("tianbao"), await site.SignedIn("shenhe"));
        var id = await preparer.NewProject(Sheet.Complete("287-JOURNEY", "走完一遍"));

        await Step(preparer, id, "submission");
        Assert.Contains("走完一遍", (await reviewer.Get("/")).Document.QuerySelector("[aria-label=等我审核]")!.TextContent);

        await Step(reviewer, id, "return", ("opinion", "请写清慰问标准。\n再提交。"));
        var edit = await preparer.Get($"/projects/{id}/edit");
        Assert.Equal("请写清慰问标准。\n再提交。", edit.Document.QuerySelector(".returned blockquote")!.TextContent);
        Assert.Contains("走完一遍", (await preparer.Get("/")).Document.QuerySelector("[aria-label=退回给我修改]")!.TextContent);

        await preparer.Submit(edit, Sheet.Form, ("Purpose", "节日走访慰问，每人 200 元。"));
        await Step(preparer, id, "submission");
        await Step(reviewer, id, "approval", ("opinion", "同意。"));

        var page = await preparer.Get($"/projects/{id}");
        Assert.Equal("审核通过", page.Document.QuerySelector("h1 .review-stamp")!.TextContent);
        Assert.Equal(["审核通过：同意。", "提交审核。", "修改了1处内容。", "退回：请写清慰问标准。\n再提交。", "提交审核。", "新建了绩效目标表。"],
            page.Document.QuerySelectorAll(".timeline .happened").Select(sentence => sentence.TextContent[3..]));
        Assert.Contains("每人 200 元", page.Document.QuerySelector(".timeline ins")!.TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("main form, main a[href$='/edit']"));
        Assert.Equal(HttpStatusCode.Conflict, (await preparer.Get($"/projects/{id}/edit")).Status);
    }

    [Fact]
    public async Task A_submission_can_be_withdrawn_until_somebody_has_decided()
    {
        var (preparer, reviewer) = (await site.SignedIn("tianbao"), await site.SignedIn("shenhe"));
        var id = await preparer.NewProject(Sheet.Complete("287-WITHDRAW", "先撤回"));
        await Step(preparer, id, "submission");
        await Step(preparer, id, "withdrawal");
        Assert.Equal(ReviewState.Draft, await State(id));

        await Step(preparer, id, "submission");
        await Step(reviewer, id, "approval");
        var late = await preparer.Post($"/projects/{id}/withdrawal", ("version", "5"));
        Assert.Equal((HttpStatusCode.Conflict, ReviewState.Approved), (late.Status, await State(id)));
        Assert.Contains(ReviewRules.OnlyWhileSubmitted.Text, late.Text);
    }

    [Fact]
    public async Task An_incomplete_form_is_not_submitted_and_every_finding_leads_to_its_field()
    {
        var preparer = await site.SignedIn("tianbao");
        var id = await preparer.NewProject(("Name", "没填完"));

        var refused = await preparer.Post($"/projects/{id}/submission", ("version", "1"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, ReviewState.Draft), (refused.Status, await State(id)));
        Assert.Equal(ReviewRules.CompleteBeforeSubmission.Text, refused.Document.QuerySelector(".error-summary h2")!.TextContent);
        var edit = await preparer.Get($"/projects/{id}/edit");
        var links = refused.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains($"/projects/{id}/edit#Budget", links);
        Assert.All(links, link => Assert.NotNull(edit.Document.GetElementById(link[(link.IndexOf('#') + 1)..])));
    }

    [Fact]
    public async Task A_return_without_a_reason_is_refused_and_one_that_is_too_long_keeps_its_text()
    {
        var (preparer, reviewer) = (await site.SignedIn("tianbao"), await site.SignedIn("shenhe"));
        var id = await preparer.NewProject(Sheet.Complete("287-REASON", "退回要写原因"));
        await Step(preparer, id, "submission");

        var blank = await reviewer.Post($"/projects/{id}/return", ("version", "2"), ("opinion", " 　\n"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blank.Status);
        Assert.Contains(ReviewRules.ReasonGiven.Text, blank.Text);

        var tooLong = new string('长', 1001);
        var refused = await reviewer.Post($"/projects/{id}/return", ("version", "2"), ("opinion", tooLong));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(ReviewRules.OpinionReadable.Text, refused.Text);
        Assert.Equal(tooLong, refused.Document.QuerySelector("#opinion")!.TextContent);
        Assert.Equal(ReviewState.Submitted, await State(id));
    }

    [Fact]
    public async Task A_decision_is_on_the_version_that_was_seen()
    {
        var (preparer, reviewer) = (await site.SignedIn("tianbao"), await site.SignedIn("shenhe"));
        var id = await preparer.NewProject(Sheet.Complete("287-SEEN", "看过才算"));
        await Step(preparer, id, "submission");
        await Step(preparer, id, "withdrawal");
        await preparer.Submit(await preparer.Get($"/projects/{id}/edit"), Sheet.Form, ("Purpose", "改过的用途"));
        await Step(preparer, id, "submission");

        var stale = await reviewer.Post($"/projects/{id}/approval", ("version", "2"));

        Assert.Equal((HttpStatusCode.Conflict, ReviewState.Submitted), (stale.Status, await State(id)));
        Assert.Contains(ReviewRules.LatestSeen.Text, stale.Text);
        Assert.Contains("改过的用途", stale.Text);
    }

    [Fact]
    public async Task Nobody_decides_on_their_own_form()
    {
        await site.Look(async db =>
        {
            var (account, role) = (await db.Users.SingleAsync(a => a.UserName == "zhangmin"), await db.Roles.SingleAsync(r => r.Name == "Reviewer"));
            db.UserRoles.Add(new() { UserId = account.Id, RoleId = role.Id });
            return await db.SaveChangesAsync();
        });
        var both = await site.SignedIn("zhangmin");
        var id = await both.NewProject(Sheet.Complete("287-OWN", "自己不能审自己"));
        await Step(both, id, "submission");

        var page = await both.Get($"/projects/{id}");
        Assert.Null(page.Document.QuerySelector("form[action$='/approval']"));
        Assert.NotNull(page.Document.QuerySelector(".own"));
        var refused = await both.Post($"/projects/{id}/approval", ("version", "2"));
        Assert.Equal((HttpStatusCode.Forbidden, ReviewState.Submitted), (refused.Status, await State(id)));
        Assert.Contains(ReviewRules.FourEyes.Text, refused.Text);
    }

    private async Task Step(Visitor visitor, int id, string step, params (string, string?)[] fields)
    {
        var page = await visitor.Get($"/projects/{id}");
        Assert.NotNull(page.Document.QuerySelector($"[action$='/{step}'], [formaction$='/{step}']"));
        var version = page.Document.QuerySelector("main form [name=version]")!.GetAttribute("value");
        var done = await visitor.Post($"/projects/{id}/{step}", [("version", version), .. fields]);
        Assert.True(done.Redirect == $"/projects/{id}", $"{done.Status}: {done.Text}");
    }

    private Task<ReviewState> State(int id) => site.Look(db => db.Projects.Where(project => project.Id == id).Select(project => project.State).SingleAsync());
}
