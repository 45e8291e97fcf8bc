using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class ProjectFieldsTests
{
    [Theory]
    [InlineData("Budget", "预算数")]
    [InlineData("Plan[2]", "资金支出计划（10月底）")]
    [InlineData("Indicators[2].Target", "第3条指标的指标值")]
    [InlineData("Indicators[11]", "第12条指标")]
    [InlineData("Indicators", "绩效指标")]
    [InlineData("Nonsense", "Nonsense")]
    [InlineData("Indicators[１].Name", "Indicators[１].Name")]
    [InlineData("Indicators[12345].Name", "Indicators[12345].Name")]
    public void A_path_is_called_as_the_form_calls_it(string path, string label) => Assert.Equal(label, ProjectFields.Label(path, FormTemplate.Hebei2020));

    [Fact]
    public void Positions_follow_the_form()
    {
        string[] form =
        [
            ProjectFields.Code, ProjectFields.Name, ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds, ProjectFields.Purpose, ProjectFields.Plan(0), ProjectFields.Plan(11),
            ProjectFields.Objectives, ProjectFields.Indicators, ProjectFields.Indicator(0, "Category"), ProjectFields.Indicator(0, "Basis"), ProjectFields.Indicator(1, "Category"), ProjectFields.Indicator(399, "Basis"), "Nonsense",
        ];
        Assert.Equal(form, form.Reverse().OrderBy(ProjectFields.Position));
    }

    [Fact]
    public void A_row_is_found_in_a_path()
    {
        Assert.Equal(7, ProjectFields.Row(ProjectFields.Indicator(7, "Name")));
        Assert.Equal(7, ProjectFields.Row(ProjectFields.Indicator(7)));
        Assert.Null(ProjectFields.Row(ProjectFields.Plan(1)));
        Assert.Null(ProjectFields.Row(ProjectFields.Indicators));
    }
}
