using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class DutyTreeTests
{
    [Fact]
    public void Projects_stand_under_their_duties_and_what_is_missing_is_named_from_the_top_down()
    {
        var department = Given.Department();
        var (unit, year) = (Given.Unit(department: department), Given.Year());
        var (own, above) = (Given.Statement(unit: unit, year: year), Given.Statement(Given.StatementDetails() with { DutyNumbering = Numbering.BracketedArabic }, department, year));
        var (linked, upward, loose) = (Given.Project(Given.Details("1", "一"), unit, year), Given.Project(Given.Details("2", "二"), unit, year), Given.Project(Given.Details("3", "三") with { Indicators = [] }, unit, year));
        linked.Serve(own.Duties[1], Given.Preparer(unit: unit), Given.Morning);
        upward.Serve(above.Duties[0], Given.Preparer(unit: unit), Given.Morning);

        var tree = DutyTree.Of(unit, year, own, [linked, upward, loose]);

        Assert.Equal([("一、老干部活动阵地建设", true, 0), ("二、特困离退休干部帮扶", true, 1), ("（1）老干部活动阵地建设", false, 1)], tree.Branches.Select(branch => (branch.Title, branch.IsOwn, branch.Projects.Count)));
        Assert.Equal([loose], tree.Unlinked);
        Assert.Equal(Given.TenThousand(5), tree.Branches[1].Budget);
        Assert.Equal([StatementRules.DutyServed, StatementRules.ProjectServes, IndicatorRules.AtLeastOne], tree.Missing.Select(missing => missing.Rule));
        Assert.DoesNotContain(tree.Missing, missing => missing.Message.Contains("（1）", StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_without_a_statement_has_only_loose_projects()
    {
        var (unit, year) = (Given.Unit(), Given.Year());
        var tree = DutyTree.Of(unit, year, null, [Given.Project(unit: unit, year: year)]);
        Assert.Empty(tree.Branches);
        Assert.Equal(StatementRules.ProjectServes, Assert.Single(tree.Missing).Rule);
    }
}
