using System.Net;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.BadInput;

public sealed class WorkflowTests(EntryDesk desk) : IClassFixture<EntryDesk>
{
    private static readonly string[] Beyond = ["Id", "State", "UnitId", "Unit.Code", "Year", "Number", "SubmittedById", "LastChangedById", "Events[0].Kind", "Unit.Id"];

    [Theory]
    [InlineData("W1", false)]
    [InlineData("W2", true)]
    public async Task What_is_not_on_the_page_cannot_be_changed_by_sending_it(string number, bool inQuery)
    {
        var other = await desk.Accepted(("Name", "另一个项目"));
        var project = await desk.Accepted(("Name", "只改页面上的"));
        var extra = Beyond.Select(name => new KeyValuePair<string, string>(name, name is "Id" ? other.Id.ToString() : name is "State" ? "Approved" : "1")).ToList();
        var page = await desk.Visitor.Get($"/projects/{project.Id}/edit");
        var fields = EntryCase.Fields(page);
        fields["Name"] = "改过了";

        var answer = await desk.Post($"/projects/{project.Id}/edit{(inQuery ? "?" + EntryCase.Encode(extra) : "")}", inQuery ? fields : fields.Concat(extra));

        Assert.Equal($"/projects/{project.Id}/edit", answer.Redirect);
        var saved = await desk.Stored(project.Id);
        Assert.Equal(("改过了", ReviewState.Draft, 2020, project.UnitId, null, project.Code), (saved.Name, saved.State, saved.Year, saved.UnitId, saved.SubmittedById, saved.Code));
        Assert.Equal(("另一个项目", 1), ((await desk.Stored(other.Id)).Name, (await desk.Stored(other.Id)).Version));
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task W3_another_projects_number_in_the_body_changes_nothing_of_it()
    {
        var foreign = await desk.Site.Look(db => db.Projects.Include(project => project.Unit).Where(project => project.Unit.Code != "287002").Select(project => project.Id).FirstAsync());
        var before = await desk.Stored(foreign);

        Assert.Equal(HttpStatusCode.NotFound, (await desk.Post($"/projects/{foreign}/edit", desk.Filled(desk.Pages[1]))).Status);
        Assert.Equal((before.Name, before.Version), ((await desk.Stored(foreign)).Name, (await desk.Stored(foreign)).Version));
    }

    [Fact]
    public async Task W4_rows_behind_a_gap_in_the_numbers_are_all_kept()
    {
        var fields = desk.Filled(await desk.Visitor.Get("/projects/new?year=2020")).Select(field => new KeyValuePair<string, string>(field.Key.Replace("Indicators[2]", "Indicators[5]"), field.Value));

        var answer = await desk.Post("/projects/new", fields);

        Assert.Equal(["走访慰问人次", "困难问题解决率", "离退休干部满意度"], (await desk.Stored(int.Parse(answer.Redirect!.Split('/')[2]))).Indicators.Select(row => row.Name));
    }

    [Theory]
    [InlineData("W4", "RowCount", "6")]
    [InlineData("W5", "Indicators[2147483647].Name", "x")]
    [InlineData("W5", "Indicators[2147483648].Name", "x")]
    [InlineData("W5", "Indicators[-1].Name", "x")]
    [InlineData("W5", "Indicators[abc].Name", "x")]
    [InlineData("W5", "Indicators[1１].Name", "x")]
    [InlineData("W7", "Indicators[0].Id", "1")]
    [InlineData("W7", "Indicators[0].ProjectId", "1")]
    public async Task Rows_that_are_not_the_pages_rows_are_said_so_and_nothing_is_saved(string number, string name, string value)
    {
        var before = await desk.Digest();
        foreach (var page in desk.Pages)
        {
            var fields = desk.Filled(page, (name, value));
            var answer = await desk.Post(EntryCase.Action(page), fields);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains(IndicatorRules.RowsComplete.Text, answer.Text, StringComparison.Ordinal);
            EntryCase.AssertKept(answer, fields.Where(field => field.Key != name));
            EntryCase.AssertChinese(answer);
        }
        Assert.Equal(before, await desk.Digest());
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task W5_a_thousand_rows_are_too_many_and_all_come_back()
    {
        var before = await desk.Digest();
        var fields = desk.Filled(desk.Pages[0], [("RowCount", "1000"), .. Enumerable.Range(0, 1000).Select(row => ($"Indicators[{row}].Name", (string?)$"第{row}行"))]);

        var answer = await desk.Post("/projects/new", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(IndicatorRules.NotTooMany.Text, answer.Text, StringComparison.Ordinal);
        EntryCase.AssertKept(answer, fields);
        Assert.Equal(before, await desk.Digest());
    }

    [Fact]
    public Task W6_a_row_sent_twice_is_refused_at_its_field() => desk.RefusedEncoded(["Indicators[0].Name"], $"{Uri.EscapeDataString("甲")}&Indicators[0].Name={Uri.EscapeDataString("乙")}", "甲", ProjectRules.SentOnce.Text);

    [Fact]
    public async Task W8_a_code_is_unique_in_its_own_unit_and_says_nothing_about_others()
    {
        await desk.Accepted(("Code", "287-W8"));
        await desk.Refused("Code", "287-W8", ProjectRules.CodeUnique.Text);
        var foreign = await desk.Site.Look(db => db.Projects.Where(project => project.Unit.Code != "287002" && project.Year == 2020).FirstAsync());

        Assert.Equal(foreign.Code, (await desk.Accepted(("Code", foreign.Code.Text))).Code);
    }

    [Fact]
    public async Task W9_of_two_that_take_a_code_at_once_one_is_refused_beside_the_field()
    {
        for (var round = 0; round < 5; round++)
        {
            var code = $"287-W9-{round}";
            var (first, second) = (desk.Filled(await desk.Visitor.Get("/projects/new?year=2020"), ("Code", code)), desk.Filled(await desk.Visitor.Get("/projects/new?year=2020"), ("Code", code)));

            var answers = await Task.WhenAll(desk.Post("/projects/new", first), desk.Post("/projects/new", second));

            Assert.Single(answers, answer => answer.Redirect is not null);
            var refused = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            Assert.Equal((ProjectRules.CodeUnique.Text, code), (refused.Error("Code"), refused.Value("Code")));
        }
    }

    [Fact]
    public async Task W10_a_page_that_is_out_of_date_is_answered_with_both_versions()
    {
        var project = await desk.Accepted();
        var stale = await desk.Visitor.Get($"/projects/{project.Id}/edit");
        await desk.Visitor.Submit(await desk.Visitor.Get($"/projects/{project.Id}/edit"), Sheet.Form, ("Purpose", "别人先保存的用途"));
        var before = await desk.Digest();

        var answer = await desk.Visitor.Submit(stale, Sheet.Form, ("Purpose", "我后保存的用途"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.All(["别人先保存的用途", "我后保存的用途"], text => Assert.Contains(text, answer.Document.QuerySelector("[data-field=Purpose]")!.TextContent, StringComparison.Ordinal));
        EntryCase.AssertChinese(answer);
        Assert.Equal(before, await desk.Digest());
    }
}
