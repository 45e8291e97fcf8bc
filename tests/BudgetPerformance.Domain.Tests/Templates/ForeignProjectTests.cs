using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Domain.Tests.Templates;

public sealed class ForeignProjectTests
{
    [Theory]
    [InlineData("1|甲|走访", "1|甲|慰问", "2|乙|培训")]
    [InlineData("1|甲|走访", "||慰问", "2|乙|培训")]
    [InlineData("1|甲|走访", "1||慰问", "2||培训")]
    [InlineData("|甲|走访", "|甲|慰问", "|乙|培训")]
    [InlineData("a1|甲 项目|走访", "Ａ1|甲项目|慰问", "2|乙|培训")]
    public void Rows_below_each_other_that_speak_of_one_project_belong_together(params string[] rows)
    {
        var projects = ForeignProject.Of(Listed.List("项目编码|项目名称|三级指标", rows));
        Assert.Equal([2, 1], projects.Select(project => project.Rows.Count));
        Assert.Equal(["工作表“清单”第 2 至 3 行", "工作表“清单”第 4 行"], projects.Select(project => project.Place));
    }

    [Fact]
    public void In_a_list_without_indicators_each_row_is_a_project() =>
        Assert.Equal(["甲", "甲", ""], ForeignProject.Of(Listed.List("项目名称|预算数", "甲|1", "甲|2", "|3")).Select(project => project.Name));

    [Fact]
    public void Rows_that_say_nothing_of_a_project_are_left_out() =>
        Assert.Equal(["甲", "乙"], ForeignProject.Of(Listed.List("序号|项目名称|预算数", "1|甲|1", "2||", "3|乙|2")).Select(project => project.Name));

    [Fact]
    public void A_cell_is_found_by_its_heading_and_is_none_where_the_rows_sheet_lacks_the_column()
    {
        var list = Listed.List("项目名称|预算数", "甲|1");
        Assert.Equal("B2", ForeignProject.Of(list)[0][ForeignListColumns.Budget]!.Address);
        Assert.Null(list.Mapping.Cell(ForeignListColumns.Purpose, list.Headings, list.Rows[0].Cells));
        Assert.Null(list.Mapping.Cell(ForeignListColumns.Budget, list.Headings, [new SheetCell("A2", "甲")]));
    }
}
