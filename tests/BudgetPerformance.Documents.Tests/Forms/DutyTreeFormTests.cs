using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class DutyTreeFormTests
{
    [Fact]
    public void The_table_says_what_the_tree_says_and_closes()
    {
        var (unit, year) = (Given.Unit(), Given.Year());
        var statement = Given.Statement(unit: unit, year: year);
        var (linked, loose) = (Given.Project(Given.Details("1", "一"), unit, year), Given.Project(Given.Details("2", "二") with { Indicators = [] }, unit, year));
        linked.Serve(statement.Duties[0], Given.Preparer(unit: unit), Given.Morning);

        var form = DutyTreeForm.For(DutyTree.Of(unit, year, statement, [linked, loose]));

        Assert.NotEmpty(new GridLayout(form).Cells);
        var texts = form.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).ToList();
        Assert.All(
            ["全心全意做好老干部工作。\n1、落实政治待遇。\n2、落实生活待遇。", "一、老干部活动阵地建设", "一\n1", "5.00", "走访慰问人次", "≥60人次", StatementRules.DutyServed.Text, "（没有挂到职责）", StatementRules.ProjectServes.Text + IndicatorRules.AtLeastOne.Text],
            text => Assert.Contains(text, texts));
        Assert.Equal(3, form.Rows.SelectMany(row => row.Cells).Single(cell => cell.Text == "一、老干部活动阵地建设").Rows);
    }

    [Fact]
    public void A_unit_that_has_nothing_yet_still_prints() =>
        Assert.Contains(DutyTreeForm.For(DutyTree.Of(Given.Unit(), Given.Year(), null, [])).Rows.SelectMany(row => row.Cells), cell => cell.Text == "还没有填写部门整体绩效目标。");
}
