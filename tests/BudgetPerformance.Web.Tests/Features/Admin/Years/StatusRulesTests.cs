using System.Net;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Admin.Years;

public sealed class StatusRulesTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/admin/years/2020/status-rules";

    [Fact]
    public async Task A_shipped_set_is_taken_over_with_one_button_and_every_status_of_the_year_follows()
    {
        var visitor = await site.SignedIn("xitong");
        var others = await Statuses(2019);
        var page = await visitor.Get(Address);
        Assert.Contains("80% 为正常", page.Text, StringComparison.Ordinal);

        var answer = await visitor.Submit(page, $"section[aria-label$='{StatusRules.Points.Name}'] form");
        Assert.True(answer.Redirect == Address, $"{answer.Status} {answer.Text}");
        Assert.Contains("落后计划不超过 0 个百分点为正常", (await visitor.Get(Address)).Text, StringComparison.Ordinal);
        var year = await site.Look(db => db.FiscalYears.AsNoTracking().SingleAsync(found => found.Year == 2020));
        Assert.Equal(StatusRules.Points.Name, year.StatusRules.Name);
        Assert.All(await site.Look(db => db.Standings.AsNoTracking().Where(standing => standing.Year == 2020).ToListAsync()), standing => Assert.Equal(StatusRules.Points.Judge(standing.Progress), standing.Status));
        Assert.Equal(others, await Statuses(2019));
        foreach (var status in Enum.GetValues<ProgressStatus>())
            Assert.Equal(await site.Look(db => db.Standings.CountAsync(standing => standing.Year == 2020 && standing.Status == status)),
                (await site.Look(db => db.UnitStandings.AsNoTracking().Where(sum => sum.Year == 2020).ToListAsync())).Sum(sum => sum.Counts[status]));
        var told = await site.Look(db => db.AuditRows.OrderByDescending(row => row.Id).FirstAsync(row => row.Subject == nameof(FiscalYear) && row.SubjectId == "2020"));
        Assert.Contains(told.Changes, change => change.Field == nameof(FiscalYear.StatusRules) && change.After.Contains(StatusRules.Points.Name, StringComparison.Ordinal));

        // The page that was shown before is out of date now.
        var stale = await visitor.Submit(page, "form.card", ("OnTrack", "90"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains(DepartmentRules.LatestSeen.Text, stale.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OnTrack", "60", "Behind", "“滞后”的下限应低于“正常”的下限。")]
    [InlineData("OnTrack", "120", "OnTrack", null)]
    [InlineData("Behind", "-5", "Behind", "按计划完成率判定时，下限应在 0 和 100 之间；按落后百分点判定时，下限应在 -100 和 0 之间。")]
    [InlineData("Measure", "PointsToPlan", "OnTrack", "按计划完成率判定时，下限应在 0 和 100 之间；按落后百分点判定时，下限应在 -100 和 0 之间。")]
    [InlineData("Behind", "", "Behind", null)]
    [InlineData("OnTrack", "八十", "OnTrack", null)]
    [InlineData("Name", " ", "Name", "请填写规则名称。")]
    public async Task A_wrong_set_of_thresholds_is_refused_beside_its_field(string field, string typed, string at, string? sentence)
    {
        var visitor = await site.SignedIn("xitong");
        var answer = await visitor.Submit(await visitor.Get("/admin/years/2021/status-rules"), "form.card", (field, typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.ErrorAt(at));
        if (sentence is not null) Assert.Equal(sentence, answer.ErrorAt(at));
        if (field != "Measure") Assert.Equal(typed, answer.Document.GetElementById(field)!.GetAttribute("value"));
        Assert.Equal(StatusRules.Ratio.Name, (await site.Look(db => db.FiscalYears.AsNoTracking().SingleAsync(found => found.Year == 2021))).StatusRules.Name);
    }

    private Task<List<ProgressStatus>> Statuses(int year) => site.Look(db => db.Standings.Where(standing => standing.Year == year).OrderBy(standing => standing.ProjectId).ThenBy(standing => standing.Month).Select(standing => standing.Status).ToListAsync());
}
