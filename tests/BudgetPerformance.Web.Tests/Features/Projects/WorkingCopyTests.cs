using System.Net;
using Microsoft.EntityFrameworkCore;
using static BudgetPerformance.Web.Tests.Features.Projects.EntryTests;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class WorkingCopyTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_was_typed_and_not_saved_is_offered_and_restored_without_script()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "会崩溃的"));
        var page = await visitor.Get($"/projects/{id}/edit");
        var kept = await visitor.PostWithoutToken($"/projects/working-copies/{id}", Changed(page, ("Purpose", "还没保存"), ("Budget", "十万")));
        Assert.Equal(HttpStatusCode.NoContent, kept.Status);

        page = await visitor.Get($"/projects/{id}/edit");
        Assert.Equal("", page.Value("Purpose"));
        var restored = await visitor.Get($"/projects/{id}/edit" + page.Document.QuerySelector(".kept-offer a")!.GetAttribute("href"));
        Assert.Equal(("还没保存", "十万"), (restored.Value("Purpose"), restored.Value("Budget")));

        await visitor.Submit(restored, Sheet.Form, ("Budget", "10"));
        Assert.Null((await visitor.Get($"/projects/{id}/edit")).Document.QuerySelector(".kept-offer a"));
        Assert.False(await site.Look(db => db.WorkingCopies.AnyAsync(copy => copy.Subject == id.ToString())));
    }

    [Fact]
    public async Task What_was_kept_for_a_new_project_is_forgotten_when_it_is_saved_or_dropped()
    {
        var visitor = await site.SignedIn("tianbao");
        var page = await visitor.Get("/projects/new");
        await visitor.PostWithoutToken("/projects/working-copies/new", Changed(page, ("Name", "新的")));
        Assert.Equal("新的", (await visitor.Get("/projects/new?restore=true")).Value("Name"));

        await visitor.PostWithoutToken("/projects/new", Changed(page, ("Name", "新的")));
        await visitor.PostWithoutToken("/projects/working-copies/new", Changed(page, ("Name", "新的")));
        Assert.Null((await visitor.Get("/projects/new")).Document.QuerySelector(".kept-offer a"));

        page = await visitor.Get("/projects/new");
        await visitor.PostWithoutToken("/projects/working-copies/new", Changed(page, ("Name", "再来一个")));
        page = await visitor.Get("/projects/new");
        Assert.Equal("/projects/new", (await visitor.Submit(page, ".kept-offer form")).Redirect);
        Assert.Equal("", (await visitor.Get("/projects/new?restore=true")).Value("Name"));
    }

    [Fact]
    public async Task Keeping_changes_neither_the_project_nor_the_audit_trail()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "只是留存"));
        var before = await site.Look(db => db.AuditRows.CountAsync());

        await visitor.PostWithoutToken($"/projects/working-copies/{id}", Changed(await visitor.Get($"/projects/{id}/edit"), ("Name", "改了一半")));

        Assert.Equal(before, await site.Look(db => db.AuditRows.CountAsync()));
        Assert.Equal("只是留存", await site.Look(db => db.Projects.Where(project => project.Id == id).Select(project => project.Name).SingleAsync()));
    }
}
