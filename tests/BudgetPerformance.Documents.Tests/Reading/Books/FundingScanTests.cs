using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Tests.Reading.Books;

/// <summary>Which unit an amount is in, and which of several amounts is meant.</summary>
public sealed class FundingScanTests
{
    [Fact]
    public void A_unit_behind_the_budgets_label_holds_for_the_parts_beside_it_whatever_stands_above_the_table() =>
        Assert.Equal("30.00 20.00 10.00", Amounts("单位：万元", ["项目名称", "甲", "", "", "", ""], ["年度预算（元）", "300000", "财政拨款", "200000", "其他资金", "100000"]));

    [Fact]
    public void A_unit_behind_the_budgets_label_holds_for_the_parts_below_it() =>
        Assert.Equal("30.00 20.00 10.00", Amounts("单位：万元", ["项目名称", "甲"], ["年度预算（元）", "300000"], ["其中：财政拨款", "200000"], ["其他资金", "100000"]));

    [Fact]
    public void A_unit_behind_the_budgets_heading_holds_for_the_columns_beside_it() =>
        Assert.Equal("30.00 20.00 10.00", Amounts("单位：万元", ["项目名称", "甲", ""], ["年度预算（元）", "财政拨款", "其他资金"], ["300000", "200000", "100000"]));

    [Fact]
    public void A_unit_behind_the_budgets_column_holds_for_the_parts_columns_of_a_list() =>
        Assert.Equal("30.00 20.00 10.00", Amounts("单位：万元", ["序号", "项目名称", "年度预算（元）", "财政拨款", "其他资金", "绩效目标"], ["1", "甲", "300000", "200000", "100000", "好。"]));

    [Fact]
    public void A_unit_behind_a_heading_above_two_columns_holds_for_both()
    {
        var list = Table(["序号", "项目名称", "", "", "绩效目标"], ["", "", "总额", "财政拨款", ""], ["1", "甲", "300000", "200000", "好。"]).Append(new(0, 2, 1, 2, "年度预算（元）", "")).Where(cell => cell is not { Row: 0, Column: 2 or 3, Text: "" });

        Assert.Equal("30.00 20.00 ", Amounts("单位：万元", [.. list.OrderBy(cell => (cell.Row, cell.Column))]));
    }

    [Fact]
    public void Where_a_line_says_another_unit_than_the_budgets_label_the_parts_are_a_guess()
    {
        var project = Read("单位：万元", Table(["项目名称", "甲", "", ""], ["年度预算（元）", "300000", "财政拨款", "200000"]));

        Assert.Equal("预算旁边写的是元，别处写的是万元，按元读取。", project.Fields.Single(field => field.Path == ProjectFields.FiscalFunds).Why);
        Assert.Equal(Certainty.Certain, project.Fields.Single(field => field.Path == ProjectFields.Budget).Certainty);
    }

    [Fact]
    public void A_part_that_says_its_own_unit_keeps_it() =>
        Assert.Equal("30.00 20.00 10.00", Amounts("", ["项目名称", "甲", "", ""], ["年度预算（元）", "300000", "财政拨款（万元）", "20"], ["其他资金", "10万元", "", ""]));

    [Fact]
    public void Amounts_in_columns_of_their_own_leave_nothing_of_each_other_as_text()
    {
        var project = Read("", Table(["序号", "项目名称", "预算数（元）", "其中：财政拨款", "绩效目标"], ["1", "甲", "300000", "200000", "好。"]));

        Assert.Equal(Certainty.Certain, project.Fields.Single(field => field.Path == ProjectFields.Budget).Certainty);
        Assert.Empty(project.Unread);
    }

    private static string Amounts(string above, params string[][] rows) => Amounts(above, Table(rows));

    private static string Amounts(string above, IReadOnlyList<ReadCell> cells)
    {
        var project = Read(above, cells);
        return string.Join(' ', new[] { ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds }.Select(path => project[path]));
    }

    private static ImportedProject Read(string above, IReadOnlyList<ReadCell> cells) =>
        Assert.Single(ObjectiveFormReader.Read(new FormSource("", [above], [new("第 1 张表", cells)]), FormTemplate.Hebei2020));

    private static List<ReadCell> Table(params string[][] rows) => [.. rows.SelectMany((row, i) => row.Select((text, column) => new ReadCell(i, column, 1, 1, text, $"第 {i + 1} 行第 {column + 1} 格")))];
}
