using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Admin.Audit;

public sealed class AuditTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_did_what_is_found_by_person_thing_action_and_day_with_before_and_after()
    {
        var admin = await site.SignedIn("xitong");
        var unit = await site.Look(db => db.Units.AsNoTracking().SingleAsync(unit => unit.Code == "287001"));
        await admin.Submit(await admin.Get($"/admin/units/{unit.Id}"), "main form", ("Name", "区老干部文化活动中心"));
        var auditor = await site.SignedIn("shenji");
        var today = site.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd");

        var page = await auditor.Get($"/admin/audit?person=席彤&subject=BudgetUnit&action=Changed&from={today}&until={today}&id=287001");
        var line = Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("席彤", line.TextContent, StringComparison.Ordinal);
        Assert.Equal((unit.Name, "区老干部文化活动中心"), (line.QuerySelector("del")!.TextContent, line.QuerySelector("ins")!.TextContent));
        Assert.Contains("没有符合条件的记录", (await auditor.Get("/admin/audit?subject=BudgetUnit&action=Changed&until=2001-01-01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_sign_in_is_found_by_the_name_that_was_tried()
    {
        await site.Visit().SignIn("nobody%here", "wrong password");
        await site.Visit().SignIn("tianbao", "wrong password");
        var auditor = await site.SignedIn("shenji");
        Assert.Single((await auditor.Get("/admin/audit?person=nobody%25here")).Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("拒绝", (await auditor.Get("/admin/audit?person=田保华&action=SignedIn")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_stand_still_while_reading_itself_is_written_down()
    {
        var auditor = await site.SignedIn("shenji");
        var first = await auditor.Get("/admin/audit");
        var second = await auditor.Get(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(50, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("/admin/audit", new Uri(new Uri("http://localhost"), second.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")).AbsolutePath);
        var last = await site.Look(db => db.AuditRows.OrderByDescending(row => row.Id).Take(2).ToListAsync());
        Assert.All(last, row => Assert.Equal(("Read", "沈季"), (row.Action, row.ActorName)));
    }

    [Theory]
    [InlineData("from=yesterday&until=9999-12-31&page=-1")]
    [InlineData("person='%3B DROP TABLE&subject=Nothing&action=%25&upTo=-5")]
    [InlineData("id=99999999999999999999&page=99999999999")]
    public async Task Nothing_that_can_be_typed_into_the_address_is_an_error(string query) =>
        Assert.Equal(200, (int)(await (await site.SignedIn("shenji")).Get($"/admin/audit?{query}")).Status);
}
