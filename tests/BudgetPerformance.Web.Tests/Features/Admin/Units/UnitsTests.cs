using System.Net;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Admin.Units;

public sealed class UnitsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_unit_is_added_below_another_renamed_closed_and_reopened_and_each_step_is_audited()
    {
        var visitor = await site.SignedIn("xitong");
        var parent = await Unit("287");

        var added = await visitor.Submit(await visitor.Get($"/admin/units/{parent.Id}/units/new"), "main form", ("Code", "287009"), ("Name", " 区离退休干部党工委 "));
        Assert.Equal("/admin/units", added.Redirect);
        var unit = await Unit("287009");
        Assert.Equal(("/287/287009/", "区离退休干部党工委"), (unit.Path, unit.Name));
        Assert.Contains("区离退休干部党工委", (await visitor.Get("/admin/units")).Text, StringComparison.Ordinal);

        await visitor.Submit(await visitor.Get($"/admin/units/{unit.Id}"), "main form", ("Name", "区委离退休干部工委"));
        await visitor.Submit(await visitor.Get("/admin/units"), $"form[action='/admin/units/{unit.Id}/closure']");
        Assert.Equal(("区委离退休干部工委", true), ((await Unit("287009")).Name, (await Unit("287009")).IsClosed));
        await visitor.Submit(await visitor.Get("/admin/units"), $"form[action='/admin/units/{unit.Id}/reopening']");
        Assert.False((await Unit("287009")).IsClosed);

        var told = await site.Look(db => db.AuditRows.Where(row => row.Subject == nameof(BudgetUnit) && row.SubjectId == "287009").OrderBy(row => row.Id).ToListAsync());
        Assert.Equal(["Created", "Changed", "Changed", "Changed"], told.Select(row => row.Action));
        Assert.All(told, row => Assert.Equal("席彤", row.ActorName));
        Assert.Contains(told[1].Changes, change => change is { Field: "Name", Before: "区离退休干部党工委", After: "区委离退休干部工委" });
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var visitor = await site.SignedIn("xitong");
        async Task Refused(string code, string name, string field, string sentence)
        {
            var answer = await visitor.Post("/admin/units", ("Code", code), ("Name", name));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (answer.Status, answer.ErrorAt(field)));
            Assert.Equal((code, name), (answer.Document.GetElementById("Code")!.GetAttribute("value") ?? "", answer.Document.GetElementById("Name")!.GetAttribute("value") ?? ""));
        }

        await Refused("287002", "又一个", "Code", DepartmentRules.CodeUnique.Text);
        await Refused("老干部局", "又一个", "Code", DepartmentRules.CodeIsDigits.Text);
        await Refused("288", "", "Name", "请填写单位名称。");
        await Refused("288", new string('长', 101), "Name", "最多填 100 个字，现有 101 个字，请删去 1 个字。");
        Assert.False(await site.Look(db => db.Units.AnyAsync(unit => unit.Code == "288")));
    }

    [Fact]
    public async Task A_rename_over_somebody_elses_is_shown_first()
    {
        var unit = await Unit("287003");
        var answer = await (await site.SignedIn("xitong")).Post($"/admin/units/{unit.Id}", ("Name", "我的新名"), ("Seen", "99"));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(DepartmentRules.LatestSeen.Text, answer.Text, StringComparison.Ordinal);
        Assert.Equal(("我的新名", $"{unit.Version}"), (answer.Document.GetElementById("Name")!.GetAttribute("value"), answer.Document.GetElementById("Seen")!.GetAttribute("value")));
        Assert.Equal(unit.Name, (await Unit("287003")).Name);
    }

    [Fact]
    public async Task Of_two_administrators_who_saw_the_same_unit_the_second_is_told()
    {
        var unit = await Unit("287001");
        var (first, second) = (await site.SignedIn("xitong"), await site.SignedIn("xitong"));
        var (closing, naming) = (await second.Get("/admin/units"), await second.Get($"/admin/units/{unit.Id}"));
        await first.Submit(await first.Get($"/admin/units/{unit.Id}"), "main form", ("Name", "先改的名称"));

        foreach (var answer in new[] { await second.Submit(closing, $"form[action='/admin/units/{unit.Id}/closure']"), await second.Submit(naming, "main form", ("Name", "后改的名称")) })
        {
            Assert.Equal(HttpStatusCode.Conflict, answer.Status);
            Assert.Contains(DepartmentRules.LatestSeen.Text, answer.Text, StringComparison.Ordinal);
        }
        Assert.Equal(("先改的名称", false), ((await Unit("287001")).Name, (await Unit("287001")).IsClosed));
    }

    private Task<BudgetUnit> Unit(string code) => site.Look(db => db.Units.AsNoTracking().SingleAsync(unit => unit.Code == code));
}
