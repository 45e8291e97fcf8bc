using System.Net;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Admin.Years;

public sealed class YearsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_year_is_opened_on_a_shipped_form_changed_while_it_is_empty_and_closed()
    {
        var visitor = await site.SignedIn("xitong");

        var added = await visitor.Submit(await visitor.Get("/admin/years/new"), "main form", ("Year", "2026"), ("Template", "全国2015"), ("MoneyUnit", "Yuan"));
        Assert.Equal("/admin/years", added.Redirect);
        Assert.Equal(("全国2015", MoneyUnit.Yuan), ((await Year(2026)).Template.Name, (await Year(2026)).Template.MoneyUnit));
        var page = await visitor.Get("/admin/years/2026");
        Assert.Contains("3月底、6月底、9月底、12月底", page.Text, StringComparison.Ordinal);
        Assert.Contains("服务对象满意度指标", page.Text, StringComparison.Ordinal);

        await visitor.Submit(page, "main form", ("Template", "河北2020"), ("MoneyUnit", "TenThousandYuan"));
        Assert.Equal(("河北2020", MoneyUnit.TenThousandYuan), ((await Year(2026)).Template.Name, (await Year(2026)).Template.MoneyUnit));

        await visitor.Submit(await visitor.Get("/admin/years"), "form[action='/admin/years/2026/closure']");
        Assert.True((await Year(2026)).IsClosed);
        await visitor.Submit(await visitor.Get("/admin/years"), "form[action='/admin/years/2026/reopening']");
        Assert.False((await Year(2026)).IsClosed);
        Assert.Equal(4, await site.Look(db => db.AuditRows.CountAsync(row => row.Subject == nameof(FiscalYear) && row.SubjectId == "2026")));
    }

    [Fact]
    public async Task A_year_with_projects_keeps_its_form()
    {
        var visitor = await site.SignedIn("xitong");
        Assert.Null((await visitor.Get("/admin/years/2020")).Document.QuerySelector("select#Template"));

        var answer = await visitor.Post("/admin/years/2020", ("Template", "全国2021"), ("MoneyUnit", "TenThousandYuan"), ("Seen", $"{(await Year(2020)).Version}"));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(DepartmentRules.TemplateFixed.Text, answer.Text, StringComparison.Ordinal);
        var stale = await visitor.Post("/admin/years/2021", ("Template", "全国2021"), ("MoneyUnit", "Yuan"), ("Seen", "99"));
        Assert.Contains(DepartmentRules.LatestSeen.Text, stale.Text, StringComparison.Ordinal);
        Assert.Equal("河北2020", (await Year(2020)).Template.Name);
    }

    [Fact]
    public async Task Of_two_administrators_who_saw_the_same_year_the_second_is_told()
    {
        var visitor = await site.SignedIn("xitong");
        await visitor.Post("/admin/years", ("Year", "2027"), ("Template", "全国2015"), ("MoneyUnit", "TenThousandYuan"));
        var (first, second) = (await site.SignedIn("xitong"), await site.SignedIn("xitong"));
        var (list, year) = (await second.Get("/admin/years"), await second.Get("/admin/years/2027"));
        await first.Submit(await first.Get("/admin/years/2027"), "main form", ("Template", "河北2020"));

        foreach (var answer in new[] { await second.Submit(list, "form[action='/admin/years/2027/closure']"), await second.Submit(year, "main form", ("Template", "全国2021")) })
        {
            Assert.Equal(HttpStatusCode.Conflict, answer.Status);
            Assert.Contains(DepartmentRules.LatestSeen.Text, answer.Text, StringComparison.Ordinal);
        }
        Assert.Equal(("河北2020", false), ((await Year(2027)).Template.Name, (await Year(2027)).IsClosed));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field()
    {
        var visitor = await site.SignedIn("xitong");
        async Task Refused(string year, string template, string field, string sentence)
        {
            var answer = await visitor.Post("/admin/years", ("Year", year), ("Template", template), ("MoneyUnit", "TenThousandYuan"));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (answer.Status, answer.ErrorAt(field)));
            Assert.Equal(year, answer.Document.GetElementById("Year")!.GetAttribute("value"));
        }

        await Refused("2020", "河北2020", "Year", DepartmentRules.YearUnique.Text);
        await Refused("1999", "河北2020", "Year", "预算年度应在 2000 和 2100 之间。");
        await Refused("2030", "火星2020", "Template", DepartmentRules.TemplateKnown.Text);
    }

    private Task<FiscalYear> Year(int year) => site.Look(db => db.FiscalYears.AsNoTracking().SingleAsync(found => found.Year == year));
}
