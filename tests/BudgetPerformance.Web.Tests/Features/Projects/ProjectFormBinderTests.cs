using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class ProjectFormBinderTests
{
    [Fact]
    public async Task Rows_behind_a_gap_in_the_numbering_are_kept()
    {
        var form = await Bound(("RowCount", "3"), ("Indicators[0].Name", "一"), ("Indicators[1].Name", "二"), ("Indicators[5].Name", "六"));

        Assert.Equal(["一", "二", "六"], form!.Indicators.Select(row => row.Name));
        Assert.DoesNotContain(ProjectFields.Indicators, form.Problems(FormTemplate.Hebei2020).Keys);
    }

    [Fact]
    public async Task A_row_that_did_not_arrive_is_missed()
    {
        var form = await Bound(("RowCount", "3"), ("Indicators[0].Name", "一"), ("Indicators[1].Name", "二"));

        Assert.Equal(IndicatorRules.RowsComplete.Text, form!.Problems(FormTemplate.Hebei2020)[ProjectFields.Indicators]);
        Assert.Equal(2, form.Indicators.Count);
    }

    [Theory]
    [InlineData("Indicators[2147483647].Name")]
    [InlineData("Indicators[-1].Name")]
    [InlineData("Indicators[abc].Name")]
    [InlineData("Indicators[01].Name")]
    [InlineData("Indicators[1１].Name")]
    [InlineData("Indicators[0].Id")]
    public async Task A_row_that_is_not_numbered_as_the_page_numbers_it_is_refused(string key)
    {
        var form = await Bound(("RowCount", "1"), ("Indicators[0].Name", "一"), (key, "二"));

        Assert.Equal(IndicatorRules.RowsComplete.Text, form!.Problems(FormTemplate.Hebei2020)[ProjectFields.Indicators]);
        Assert.Equal("一", form.Indicators[0].Name);
    }

    [Theory]
    [InlineData(ProjectFields.Budget)]
    [InlineData(ProjectFields.Name)]
    [InlineData("Plan[1]")]
    [InlineData("Indicators[0].Target")]
    public async Task A_field_sent_twice_is_refused_and_its_first_value_kept(string path)
    {
        var form = await Bound(("RowCount", path.StartsWith("Indicators", StringComparison.Ordinal) ? "1" : "0"), (path, "1"), (path, "2"));

        Assert.Equal(ProjectRules.SentOnce.Text, form!.Problems(FormTemplate.Hebei2020)[path]);
        Assert.Equal("1", form[path]);
    }

    [Fact]
    public async Task Line_breaks_of_every_kind_become_one()
    {
        var form = await Bound(("RowCount", "0"), ("Purpose", " 一\r\n二\r三\n"));

        Assert.Equal(" 一\n二\n三\n", form!.Purpose);
    }

    [Theory]
    [InlineData("Version", "")]
    [InlineData("Version", "-1")]
    [InlineData("Version", "二")]
    [InlineData("SubmitKey", "1")]
    public async Task A_page_without_its_version_or_key_is_no_page_of_ours(string field, string value) =>
        Assert.Null(await Bound((field, value)));

    private static async Task<ProjectForm?> Bound(params (string Key, string Value)[] posted)
    {
        var fields = new Dictionary<string, StringValues> { ["Version"] = "0", ["SubmitKey"] = Guid.NewGuid().ToString() };
        foreach (var field in posted.GroupBy(field => field.Key)) fields[field.Key] = new StringValues([.. field.Select(f => f.Value)]);
        var http = new DefaultHttpContext { Request = { ContentType = "application/x-www-form-urlencoded", Form = new FormCollection(fields) } };
        var context = new DefaultModelBindingContext
        {
            ActionContext = new Microsoft.AspNetCore.Mvc.ActionContext { HttpContext = http },
            ModelState = new ModelStateDictionary(),
            ModelName = "form",
        };
        await new ProjectFormBinder().BindModelAsync(context);
        return (ProjectForm?)context.Result.Model;
    }
}
