using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Templates;

/// <summary>The dry run of foreign lists, mostly against 走访慰问经费 of 5 万元 with three indicators.</summary>
public sealed class ForeignSheetTests
{
    private const string Code = "287-0101-TST-0001";

    [Fact]
    public void A_row_nobody_knows_is_a_new_project_with_every_figure_exact()
    {
        var check = Assert.Single(Listed.List("项目编码|项目名称|预算数|财政资金|其他资金|资金用途|绩效目标|3月底支出计划（%）|12月底支出计划（%）", "287-9|调研经费|52,345.67|52345.67||到各县调研。|1、完成调研。|25.5|100").Checked());
        Assert.Equal(SheetVerdict.New, check.Verdict);
        var details = check.Details!;
        Assert.Equal(("287-9", "调研经费", new Money(5_234_567), new Money(5_234_567), null), (details.Code.Text, details.Name, details.Funding.Budget, details.Funding.FiscalFunds, details.Funding.OtherFunds));
        Assert.Equal("25.50,,,100.00", string.Join(',', details.Plan.Steps.Select(step => step?.Print())));
        Assert.Equal(("到各县调研。", "完成调研。"), (details.Purpose, details.Objectives[0].Text));
    }

    [Theory]
    [InlineData($"２８７-0101-tst-0001|别名")]
    [InlineData("|走访 慰问经费")]
    public void A_project_that_is_known_is_compared_cell_by_cell(string named)
    {
        var check = Assert.Single(Listed.In(MoneyUnit.TenThousandYuan, "项目编码|项目名称|预算数|财政资金|资金用途|绩效目标", $"{named}|5.00|5.5||清空").Checked(Given.Project(unit: Listed.Unit)));
        Assert.Equal(SheetVerdict.Changed, check.Verdict);
        Assert.Equal(["FiscalFunds D2 5.00→5.50", "Objectives F2 1、走访慰问离退休干部。\n2、了解并解决生活困难。→"], Changes(check).Where(change => change[0] != 'N'));
    }

    [Fact]
    public void What_says_the_same_changes_nothing()
    {
        var check = Assert.Single(Listed.List("项目编码|项目名称|预算数|三级指标|指标值", $"{Code}|走访慰问经费|50,000|走访慰问人次|≥60人次", "|||困难问题解决率|≥90%", "|||离退休干部满意度|").Checked(Given.Project(unit: Listed.Unit)));
        Assert.Equal((SheetVerdict.Unchanged, 0), (check.Verdict, check.Problems.Count));
    }

    [Fact]
    public void Indicators_are_known_by_their_names_and_what_is_not_listed_stays()
    {
        var check = Assert.Single(Listed.List("项目编码|一级指标|二级指标|三级指标|指标值|指标值确定依据", $"{Code}|产出指标|数量指标|走访慰问人次|≥80人次|", "|||走访户数|≥40户|台账", "|满意度指标||离退休干部满意度|清空|").Checked(Given.Project(unit: Listed.Unit)));
        Assert.Equal(
            ["Indicators[0].Target E2 ≥60人次→≥80人次", "Indicators[2] D3 →产出指标 ｜ 数量指标 ｜ 走访户数 ｜  ｜ ≥40户 ｜ 台账", "Indicators[3].Target E4 ≥95%→"], Changes(check));
        Assert.Equal([(TemplateRules.RowRemoved.Code, "")], check.Problems.Where(problem => problem.Rule.StartsWith("模板", StringComparison.Ordinal)).Select(problem => (problem.Rule, problem.Address)));
        Assert.Equal("困难问题解决率", check.Merge!.Resolve(_ => null).Indicators[1].Name);
    }

    [Fact]
    public void A_tier_that_is_cleared_goes_on_in_no_row_below()
    {
        var check = Assert.Single(Listed.List("项目编码|一级指标|三级指标", $"{Code}|清空|走访慰问人次", "||困难问题解决率", "||离退休干部满意度").Checked(Given.Project(unit: Listed.Unit)));
        Assert.Equal(["Indicators[0].Category B2 产出指标→"], Changes(check));
    }

    [Fact]
    public void A_finding_on_a_cell_the_list_has_no_column_for_stands_beside_the_indicators_name()
    {
        var check = Assert.Single(Listed.List("项目名称|三级指标|指标值", "新项目|甲|≥1", "|乙|≥2").Checked());
        Assert.Equal(["B2", "B3"], check.Problems.Where(problem => problem.Rule == IndicatorRules.DescriptionGiven.Code).Select(problem => problem.Address));
    }

    [Fact]
    public void A_list_without_indicators_leaves_them_alone()
    {
        var check = Assert.Single(Listed.List("项目编码|资金用途", $"{Code}|走访。").Checked(Given.Project(unit: Listed.Unit)));
        Assert.Equal((SheetVerdict.Changed, 3), (check.Verdict, check.Details!.Indicators.Count));
        Assert.DoesNotContain(check.Problems, problem => problem.Rule == TemplateRules.RowRemoved.Code);
    }

    [Theory]
    [InlineData("≥|95|%", "≥95%")]
    [InlineData("|≥95%|%", "≥95%")]
    [InlineData("定性|逐步提高|—", "逐步提高")]
    [InlineData("不超过|30|天", "不超过30天")]
    [InlineData("≥||%", "")]
    public void A_target_in_three_columns_is_put_together(string cells, string target) =>
        Assert.Equal(target, Assert.Single(Listed.List("项目名称|三级指标|计算符号|指标值|计量单位", $"新项目|满意率|{cells}").Checked()).Details!.Indicators[0].Target.Raw);

    [Fact]
    public void Everything_wrong_with_a_project_is_told_with_its_cells()
    {
        var check = Assert.Single(Listed.List("项目编码|项目名称|预算数|12月底支出计划（%）|三级指标", "287-9|调研经费|五万|101|次数", "287-9|调研费|6||户数").Checked());
        Assert.Equal(SheetVerdict.Wrong, check.Verdict);
        Assert.Equal(
            ["B3 这里是“调研费”，B2 是“调研经费”；同一个项目的项目名称只能有一个，请改成一致。", "C3 这里是“6”，C2 是“五万”；同一个项目的预算数只能有一个，请改成一致。", "C2 请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。", "D2 不能大于 100。"],
            check.Problems.Where(problem => problem.Blocks).Select(problem => $"{problem.Address} {problem.Message}"));
        Assert.Contains(check.Problems, problem => problem.Rule == ForeignListRules.RowsAgree.Code);
    }

    [Fact]
    public void What_a_cell_is_made_of_matters_as_on_a_template()
    {
        var problems = new List<CellProblem>();
        Assert.Equal("25", ReturnedCell.Read(ProjectFields.Plan(0), "A1", new SheetCell("A1", "25%", 0.25m) { IsPercent = true }, problems).Text);
        Assert.Equal("", ReturnedCell.Read(ProjectFields.Code, "A2", new SheetCell("A2", "5.1E+20", 510_000_210_000_000_199_951m), problems).Text);
        Assert.Equal([TemplateRules.PercentTaken.Code, TemplateRules.DigitsKept.Code], problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void A_row_that_names_no_project_or_a_unit_nobody_sees_is_wrong()
    {
        var checks = Listed.List("项目名称|预算单位|预算数", "|287002|5", "甲|别的局|五", "乙|287002区委老干部局|5", "丙|区委 老干部局|5", "丁||5", "|287002|").Checked();
        Assert.Equal([SheetVerdict.Wrong, SheetVerdict.Wrong, SheetVerdict.New, SheetVerdict.New, SheetVerdict.New, SheetVerdict.Wrong], checks.Select(check => check.Verdict));
        Assert.Equal([$"{ForeignListRules.ProjectGiven.Code} A2", $"{ForeignListRules.UnitUnknown.Code} B3"], checks.Take(2).Select(check => $"{check.Problems[0].Rule} {check.Problems[0].Address}"));
        Assert.Contains(checks[1].Problems, problem => problem is { Address: "C3", Blocks: true });
    }

    [Fact]
    public void A_name_that_several_projects_have_names_none_and_another_code_under_a_known_name_is_told()
    {
        var (one, other) = (Given.Project(unit: Listed.Unit), Given.Project(Given.Details("287-2"), Listed.Unit));
        Assert.Equal(ForeignListRules.ProjectUnique.Code, Assert.Single(Listed.List("项目名称", "走访慰问经费").Checked(one, other)).Problems.Single(problem => problem.Blocks).Rule);
        var check = Assert.Single(Listed.List("项目编码|项目名称", "51000021R000000019951|走访慰问经费").Checked(one));
        Assert.Equal(SheetVerdict.Changed, check.Verdict);
        Assert.Contains(check.Problems, problem => problem == new CellProblem(ForeignListRules.ProjectAgrees.Code, "A2", $"系统中这个名称的项目编码是“{Code}”，按同一个项目核对，导入后编码改为“51000021R000000019951”；不是同一个项目的，请不要勾选。", Blocks: false));
    }

    [Fact]
    public void A_project_that_is_listed_twice_is_taken_from_neither_place()
    {
        foreach (var list in new[] { Listed.List("项目编码|资金用途", $"{Code}|甲", $"{Code}|乙"), Listed.List("项目名称|资金用途", "新项目|甲", "新项目|乙") })
            Assert.All(list.Checked(Given.Project(unit: Listed.Unit)), check => Assert.Contains(check.Problems, problem =>
                problem.Rule == TemplateRules.SheetOnce.Code && problem.Message.StartsWith("工作表“清单”第 2 行、工作表“清单”第 3 行是同一个项目", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Changes(SheetCheck check) =>
        check.Merge!.Cells.Where(cell => cell.Outcome == MergeOutcome.Mine).Select(cell => $"{cell.Field} {check.AddressOf(cell)} {cell.Theirs}→{cell.Mine}");
}
