using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class ObjectiveFormTests
{
    [Fact]
    public void The_labels_and_their_places_are_those_of_the_official_form()
    {
        var printed = new GridLayout(ObjectiveForm.For(Given.Details(), Given.Unit(), FormTemplate.Hebei2020, ordinal: 1));

        Assert.Equal("1、走访慰问经费绩效目标表", printed.Grid.Title);
        Assert.Equal(
            """
            0,0 9x1 287002区委老干部局
            0,9 3x1 单位：万元
            1,0 2x1 项目编码
            1,2 4x1 287-0101-TST-0001
            1,6 2x1 项目名称
            1,8 4x1 走访慰问经费
            2,0 2x2 预算规模及资金用途
            2,2 2x1 预算数
            2,4 1x1 5.00
            2,5 3x1 其中：财政资金
            2,8 1x1 5.00
            2,9 2x1 其他资金
            2,11 1x1 
            3,2 10x1 节日走访慰问离退休干部。
            4,0 2x2 资金支出计划（%）
            4,2 2x1 3月底
            4,4 3x1 6月底
            4,7 2x1 10月底
            4,9 3x1 12月底
            5,2 2x1 10.00
            5,4 3x1 40.00
            5,7 2x1 70.00
            5,9 3x1 100.00
            6,0 2x1 绩效目标
            6,2 10x1 1、走访慰问离退休干部。⏎2、了解并解决生活困难。
            7,0 2x1 一级指标
            7,2 2x1 二级指标
            7,4 2x1 三级指标
            7,6 2x1 绩效指标描述
            7,8 2x1 指标值
            7,10 2x1 指标值确定依据
            """,
            string.Join('\n', printed.Cells.Where(placed => placed.Row < 8).Select(Describe)));
        Assert.Equal(RowKind.Heading, printed.Grid.Rows[7].Kind);
    }

    [Fact]
    public void A_checkpoint_heads_the_percentage_below_it_and_every_other_label_what_stands_right_of_it()
    {
        var labels = new GridLayout(ObjectiveForm.For(Given.Details(), Given.Unit(), FormTemplate.Hebei2020)).Cells.ToLookup(placed => placed.Header, placed => placed.Cell.Text);

        Assert.Equal(["3月底", "6月底", "10月底", "12月底", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"], labels[HeaderScope.Column]);
        Assert.Equal(["项目编码", "项目名称", "预算规模及资金用途", "预算数", "其中：财政资金", "其他资金", "资金支出计划（%）", "绩效目标"], labels[HeaderScope.Row]);
    }

    [Fact]
    public void Every_field_of_the_project_is_on_the_form_once_with_its_number()
    {
        var details = Given.Details() with { Funding = new Funding(Given.TenThousand(10.5m), Given.TenThousand(10m), Given.TenThousand(0.5m)) };
        var cells = Cells(details);

        Assert.Equal(10.5m, cells.Single(cell => cell.Field == ProjectFields.Budget).Number);
        Assert.Equal("10.50", cells.Single(cell => cell.Field == ProjectFields.Budget).Text);
        Assert.Equal(10m, cells.Single(cell => cell.Field == ProjectFields.FiscalFunds).Number);
        Assert.Equal(0.5m, cells.Single(cell => cell.Field == ProjectFields.OtherFunds).Number);
        Assert.Equal(70m, cells.Single(cell => cell.Field == ProjectFields.Plan(2)).Number);
        Assert.Equal("≥90%", cells.Single(cell => cell.Field == ProjectFields.Indicator(1, "Target")).Text);
        Assert.Equal(cells.Count(cell => cell.Field is not null), cells.Where(cell => cell.Field is not null).Select(cell => cell.Field).Distinct().Count());
    }

    [Fact]
    public void A_blank_is_printed_as_nothing_and_zero_as_zero()
    {
        var details = Given.Details() with { Funding = new Funding(Money.Zero, Money.Zero, null), Plan = Given.Plan(null, 0, null, 100) };
        var cells = Cells(details);

        Assert.Equal(["0.00", "0.00", ""], Texts(cells, ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds));
        Assert.Equal(["", "0.00", "", "100.00"], Texts(cells, [.. Enumerable.Range(0, 4).Select(ProjectFields.Plan)]));
        Assert.Null(cells.Single(cell => cell.Field == ProjectFields.OtherFunds).Number);
    }

    [Fact]
    public void A_project_without_anything_is_the_blank_official_form()
    {
        var blank = new ProjectDetails(new ProjectCode(""), "", Funding.Blank, "", DisbursementPlan.Blank, [], []);
        var layout = new GridLayout(ObjectiveForm.For(blank, Given.Unit(), FormTemplate.Hebei2020));

        Assert.Equal("绩效目标表", layout.Grid.Title);
        Assert.All(layout.Cells, placed => Assert.True(placed.Cell.Field is null || placed.Cell.Text.Length == 0));
        Assert.Equal(6, layout.Cells.Count(placed => placed.Row == 8));
    }

    [Fact]
    public void Repeated_tiers_merge_downward_and_the_second_only_within_the_same_first()
    {
        var details = Given.Details() with
        {
            Indicators =
            [
                Given.Indicator("产出指标", "数量指标", "一"), Given.Indicator("产出指标", "数量指标", "二"), Given.Indicator("产出指标", "质量指标", "三"),
                Given.Indicator("效果指标", "质量指标", "四"), Given.Indicator("产出指标", "质量指标", "五"), Given.Indicator("", "", "六"), Given.Indicator("", "", "七"),
            ],
        };
        var tiers = new GridLayout(ObjectiveForm.For(details, Given.Unit(), FormTemplate.Hebei2020)).Cells.Where(placed => placed.Row > 7 && placed.Column < 4);

        Assert.Equal(
            ["8,0 2x3 产出指标", "8,2 2x2 数量指标", "10,2 2x1 质量指标", "11,0 2x1 效果指标", "11,2 2x1 质量指标", "12,0 2x1 产出指标", "12,2 2x1 质量指标", "13,0 2x1 ", "13,2 2x1 ", "14,0 2x1 ", "14,2 2x1 "],
            tiers.Select(Describe));
    }

    [Theory]
    [InlineData("1234.5", 2, 1)]
    [InlineData("12345.67", 1, 2)]
    [InlineData("99999999.9999", 1, 2)]
    public void A_long_amount_gets_the_room_it_needs(string amount, int labelColumns, int figureColumns)
    {
        var cells = Cells(Given.Details(budget: decimal.Parse(amount)));

        Assert.Equal(labelColumns, cells.Single(cell => cell.Text == "预算数").Columns);
        Assert.Equal(figureColumns, cells.Single(cell => cell.Field == ProjectFields.Budget).Columns);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(10, 1)]
    [InlineData(12, 2)]
    public void Any_number_of_checkpoints_fills_the_plan(int checkpoints, int bands)
    {
        var template = FormTemplate.Hebei2020 with { Checkpoints = Checkpoint.At([.. Enumerable.Range(1, checkpoints)]) };
        var layout = new GridLayout(ObjectiveForm.For(Given.Details(), Given.Unit(), template));

        Assert.Equal(checkpoints, layout.Cells.Count(placed => placed.Cell.Field?.StartsWith("Plan[", StringComparison.Ordinal) == true));
        Assert.Equal(bands * 2, layout.Cells.Single(placed => placed.Cell.Text == "资金支出计划（%）").Cell.Rows);
    }

    [Fact]
    public void The_money_unit_is_the_templates()
    {
        var yuan = ObjectiveForm.For(Given.Details(), Given.Unit(), FormTemplate.Hebei2020 with { MoneyUnit = MoneyUnit.Yuan });

        Assert.Equal("单位：元", yuan.Rows[0].Cells[1].Text);
        Assert.Equal("50000.00", yuan.Rows[2].Cells.Single(cell => cell.Field == ProjectFields.Budget).Text);
    }

    [Fact]
    public void A_form_carries_its_state_and_version_until_it_is_approved()
    {
        var (project, by) = (Given.Project(), Given.Reviewer());
        Assert.Equal("草稿 第 1 版", ObjectiveForm.For(project).Stamp);

        project.Submit(Given.Preparer(), Given.Morning);
        Assert.StartsWith("待审核 第 ", ObjectiveForm.For(project).Stamp);

        project.Approve("", by, Given.Morning);
        Assert.Null(ObjectiveForm.For(project).Stamp);
    }

    private static List<Cell> Cells(ProjectDetails details) =>
        [.. new GridLayout(ObjectiveForm.For(details, Given.Unit(), FormTemplate.Hebei2020)).Cells.Select(placed => placed.Cell)];

    private static IEnumerable<string> Texts(List<Cell> cells, params string[] fields) => fields.Select(field => cells.Single(cell => cell.Field == field).Text);

    private static string Describe(PlacedCell placed) =>
        $"{placed.Row},{placed.Column} {placed.Cell.Columns}x{placed.Cell.Rows} {placed.Cell.Text.Replace('\n', '⏎')}";
}
