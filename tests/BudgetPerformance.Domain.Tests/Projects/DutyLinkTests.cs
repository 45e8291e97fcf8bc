using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class DutyLinkTests
{
    private readonly BudgetUnit department = Given.Department();
    private readonly BudgetUnit unit;

    public DutyLinkTests() => unit = Given.Unit(department: department);

    [Fact]
    public void A_project_serves_a_duty_of_its_unit_or_of_one_above_and_says_so()
    {
        var (project, own, above) = (Given.Approved(unit: unit), Given.Statement(unit: unit).Duties[0], Given.Statement(unit: department).Duties[1]);

        project.Serve(own, Given.Preparer(unit: unit), Given.Morning);
        project.Serve(own, Given.Preparer(unit: unit), Given.Morning);
        project.Serve(above, Given.Preparer(unit: unit), Given.Morning);
        project.Serve(null, Given.Preparer(unit: unit), Given.Morning);

        Assert.Null(project.DutyId);
        Assert.Equal((ReviewState.Approved, 6), (project.State, project.Version));
        Assert.Equal(["田宝把项目挂到了职责“老干部活动阵地建设”。", "田宝把项目挂到了职责“特困离退休干部帮扶”。", "田宝取消了与职责“特困离退休干部帮扶”的挂接。"], project.Events.Skip(3).Select(e => e.Sentence));
        Assert.All(project.Events.Skip(3), e => Assert.False(e.Kind.IsOfLedger()));
        Assert.Equal("所属职责", ProjectFields.Label(project.Events[^1].Changes[0].Field, FormTemplate.Hebei2020));
    }

    [Fact]
    public void Another_units_and_another_years_duties_are_out_of_reach()
    {
        var project = Given.Project(unit: unit);
        var (sister, lastYear) = (Given.Statement(unit: Given.Unit("287003", "区老年大学", department)), Given.Statement(unit: unit, year: Given.Year(2019)));
        Assert.All([sister, lastYear], statement =>
            Assert.Equal(StatementRules.DutyWithinReach, Assert.Throws<RuleBroken>(() => project.Serve(statement.Duties[0], Given.Preparer(unit: unit), Given.Morning)).Rule));
        Assert.Equal(1, project.Version);
    }

    [Fact]
    public void Only_a_preparer_links_and_only_while_the_year_is_open()
    {
        var (project, duty) = (Given.Project(unit: unit), Given.Statement(unit: unit).Duties[0]);
        Assert.Equal(ReviewRules.PreparerOnly, Assert.Throws<RuleBroken>(() => project.Serve(duty, Given.Reviewer(unit: unit), Given.Morning)).Rule);
        project.FiscalYear.Close();
        Assert.Equal(ReviewRules.YearOpen, Assert.Throws<RuleBroken>(() => project.Serve(duty, Given.Preparer(unit: unit), Given.Morning)).Rule);
    }
}
