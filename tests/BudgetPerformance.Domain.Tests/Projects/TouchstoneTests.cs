using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class TouchstoneTests
{
    [Fact]
    public void The_three_tables_are_read_as_filed()
    {
        Assert.Equal(("287002", "中国共产党秦皇岛市北戴河区委员会老干部局"), (Touchstone.Unit.Code, Touchstone.Unit.Name));
        Assert.Equal(["287-0601-JBN-3DQQ", "287-0402-JBN-SBCF", "287-0404-JBN-BGBI"], Touchstone.Projects.Select(project => project.Code.Text));
        Assert.Equal(["关心下一代工作经费", "老干部活动经费", "特困离退休干部帮扶资金"], Touchstone.Projects.Select(project => project.Name));
        Assert.Equal([5m, 10.5m, 5m], Touchstone.Projects.Select(project => project.Funding.Budget!.Value.In(MoneyUnit.TenThousandYuan)));
        Assert.All(Touchstone.Projects, project => Assert.Equal((project.Funding.Budget, null), (project.Funding.FiscalFunds, project.Funding.OtherFunds)));
        Assert.Equal([Given.Plan(10, 40, 70, 100), Given.Plan(5, 20, 45, 100), Given.Plan(null, null, null, 100)], Touchstone.Projects.Select(project => project.Plan));
        Assert.All(Touchstone.Projects, project => Assert.Equal((2, 3), (project.Objectives.Count, project.Indicators.Count)));
        Assert.Equal([47, 75, 177], Touchstone.Projects.Select(project => project.Purpose.Length));
        Assert.All(Touchstone.Projects.SelectMany(project => project.Objectives), objective => Assert.Matches("^[12]、$", objective.Mark));
        Assert.StartsWith(" 通过调查", Touchstone.Projects[2].Indicators[2].Description, StringComparison.Ordinal);
        Assert.Equal("辅助发放表", Touchstone.Projects[2].Indicators[2].Basis);
    }

    [Fact]
    public void The_clipboard_block_has_six_cells_a_row()
    {
        var rows = Touchstone.ClipboardBlock(Touchstone.Projects[0]).Split("\r\n");
        Assert.Equal(4, rows.Length);
        Assert.Equal("", rows[3]);
        Assert.All(rows[..3], row => Assert.Equal(6, row.Split('\t').Length));
    }

    [Fact]
    public void A_cell_with_a_line_break_or_a_quote_is_quoted_on_the_clipboard()
    {
        var details = Given.Details() with { Indicators = [Given.Indicator(name: "甲\n“乙”\"丙\"")] };
        Assert.Contains("\t\"甲\n“乙”\"\"丙\"\"\"\t", Touchstone.ClipboardBlock(details), StringComparison.Ordinal);
    }
}
