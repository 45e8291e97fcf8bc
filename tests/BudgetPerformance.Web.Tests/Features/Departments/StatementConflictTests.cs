using System.Net;

namespace BudgetPerformance.Web.Tests.Features.Departments;

public sealed class StatementConflictTests(Site site) : IClassFixture<Site>
{
    private const string Conflict = "form.conflict";

    [Fact]
    public async Task The_second_to_save_sees_both_versions_and_chooses_field_by_field()
    {
        var (first, second) = (await site.SignedIn(), await site.SignedIn());
        var before = await site.Statement("287002", 2020);
        var edit = $"/statements/{before.Id}/edit";
        var (theirs, mine) = (await first.Get(edit), await second.Get(edit));
        await first.Submit(theirs, Sheet.Form, ("Lead", "先存的引言"), ("Goals[0]", "先存的目标"), ("Duties[2].Title", "先存的职责"));

        var conflict = await second.Submit(mine, Sheet.Form, ("Lead", "后存的引言"), ("Goals[1]", "后存的目标"), ("Duties[0].Narrative", "后存的说明"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.All([before.Lead, "先存的引言", "后存的引言"], text => Assert.Contains(text, conflict.Document.QuerySelector("[data-field=Lead]")!.TextContent));
        Assert.Empty(conflict.Document.QuerySelectorAll("[data-field=Lead] :checked"));
        Assert.Equal("Theirs", conflict.Document.QuerySelector("[data-field='Duties[2].Title'] :checked")!.GetAttribute("value"));
        Assert.Equal("Mine", conflict.Document.QuerySelector("[data-field='Duties[0].Narrative'] :checked")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Conflict, (await second.Submit(conflict, Conflict, ("do", "save"))).Status);

        var resolved = await second.Submit(conflict, Conflict, ("choice:Lead", "Mine"), ("choice:Goals", "Both"), ("do", "save-and-leave"));
        Assert.Equal($"/statements/{before.Id}", resolved.Redirect);
        var kept = await site.Statement("287002", 2020);
        Assert.Equal(("后存的引言", "先存的职责", "后存的说明", 3), (kept.Lead, kept.Duties[2].Title, kept.Duties[0].Narrative, kept.Version));
        Assert.Equal(["先存的目标", .. before.Goals.Items.Skip(1), before.Goals.Items[0], "后存的目标"], kept.Goals.Items);
        Assert.Equal(before.Duties.Select(duty => duty.Id), kept.Duties.Select(duty => duty.Id));
    }

    [Fact]
    public async Task Two_who_begin_the_same_statement_lose_nothing()
    {
        var (first, second) = (await site.SignedIn("wangfang"), await site.SignedIn("wangfang"));
        var address = $"/statements/new?year=2020&unitId={await site.UnitId("287003")}";
        var (theirs, mine) = (await first.Get(address), await second.Get(address));
        await first.Submit(theirs, Sheet.Form, ("Lead", "先写的"), ("Duties[0].Title", "先写的职责"));

        var conflict = await second.Submit(mine, Sheet.Form, ("Goals[0]", "后写的"), ("Duties[0].Title", "后写的职责"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        await second.Submit(conflict, Conflict, ("choice:Duties", "Both"), ("do", "save"));
        var kept = await site.Statement("287003", 2020);
        Assert.Equal(("先写的", "后写的", 2), (kept.Lead, kept.Goals.Items[0], kept.Version));
        Assert.Equal(["先写的职责", "后写的职责"], kept.Duties.Select(duty => duty.Title));
    }

    [Fact]
    public async Task The_same_change_by_both_is_no_conflict()
    {
        var (first, second) = (await site.SignedIn("zhangmin"), await site.SignedIn("zhangmin"));
        var edit = $"/statements/{(await site.Statement("287001", 2020)).Id}/edit";
        var (theirs, mine) = (await first.Get(edit), await second.Get(edit));
        await first.Submit(theirs, Sheet.Form, ("Lead", "一样的"));
        Assert.Equal(edit, (await second.Submit(mine, Sheet.Form, ("Lead", "一样的"))).Redirect);
        Assert.Equal(2, (await site.Statement("287001", 2020)).Version);
    }
}
