using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using static BudgetPerformance.Documents.Tests.Reading.Word.Reading;
using static BudgetPerformance.Documents.Tests.Reading.Word.WordFile;

namespace BudgetPerformance.Documents.Tests.Reading.Books;

/// <summary>Tables whose cells were never merged as they ought to be, as office programs and web pages leave them.</summary>
public sealed class LooseTablesTests
{
    [Fact]
    public void A_second_row_of_headings_is_known_by_its_words_where_nothing_is_merged()
    {
        var bands = Read(
            ["绩效目标", "按时发放慰问金。"],
            ["绩效指标分类", "绩效指标", "绩效指标描述", "绩效指标评价标准", "", "", "", "评价标准确定依据"],
            ["", "", "", "优", "良", "中", "差", ""],
            ["产出指标", "慰问金发放率", "发放人数占应发人数的比例", "100%", "90%", "85%", "85%", "发放表"]);
        var years = Read(
            ["项目名称", "春秋两季培训"],
            ["一级指标", "二级指标", "三级指标", "指标值", "", "指标标准或依据"],
            ["", "", "", "2021年实际实现值", "预期2022年实现值", ""],
            ["产出指标", "数量指标", "培训人次", "250人次", "280人次", "签到表"]);

        Assert.Equal(("优100% 良90% 中85% 差85%", "发放表"), (bands["Indicators[0].Target"], bands["Indicators[0].Basis"]));
        Assert.Equal(("280人次", "签到表"), (years["Indicators[0].Target"], years["Indicators[0].Basis"]));
        Assert.Equal((1, 1), (bands.Indicators, years.Indicators));
    }

    [Fact]
    public void Dots_across_a_row_end_no_list_of_indicators()
    {
        var project = Read(
            [
                .. Row(0, "项目名称", "道路维护"), .. Row(1, "一级指标", "二级指标", "三级指标", "指标值"), .. Row(2, "产出指标", "数量指标", "维护里程", "≥12公里"),
                new(3, 0, 1, 1, "", ""), new(3, 1, 1, 3, "……", ""), .. Row(4, "效果指标", "社会效益指标", "出行便利程度", "明显提高"),
            ]);

        Assert.Equal("出行便利程度", project["Indicators[1].Name"]);
    }

    [Fact]
    public void The_sum_of_several_lines_of_funds_is_the_budget_and_the_heading_above_says_its_unit()
    {
        var project = Read(
            ["项目名称", "工资性支出"],
            ["预算执行情况", "年度预算数（元）", "年初预算", "调整后预算数"],
            ["", "总额", "238930", "251890"],
            ["", "其中：财政资金", "238930", "251890"]);

        Assert.Equal(("23.893", "23.893"), (project[ProjectFields.Budget].TrimEnd('0'), project[ProjectFields.FiscalFunds].TrimEnd('0')));
    }

    [Fact]
    public void Of_a_row_for_each_of_several_years_none_is_taken_for_certain()
    {
        var project = Read(["项目名称", "乡镇道路维护", ""], ["2022年", "年度资金总额", "12万元"], ["2023年", "年度资金总额", "15万元"], ["绩效目标", "完成维护。", ""]);
        var budget = project.Fields.Single(field => field.Path == ProjectFields.Budget);

        Assert.Equal((Certainty.Guessed, "表里有几个“年度资金总额”，取第一个。"), (budget.Certainty, budget.Why));
        Assert.Contains("年度资金总额：15万元", project.Unread.Select(left => left.Text));
    }

    [Fact]
    public void A_list_of_nothing_but_units_is_listed_and_no_row_of_it_lost()
    {
        var book = Book([P("第一部分"), P("一、总体绩效目标"), P("1、做好服务。"), P("第二部分"), T(["序号", "单位名称、项目名称", "预算数"], ["1", "某局本级", "12"], ["2", "某局下属中心", "15"])]);

        Assert.Empty(book.Projects);
        Assert.Equal(["序号｜单位名称、项目名称｜预算数\n1｜某局本级｜12\n2｜某局下属中心｜15"], book.Unread.Select(left => left.Text));
    }

    private static ImportedProject Read(params string[][] rows) => Read([.. rows.SelectMany((row, i) => Row(i, row))]);

    private static ImportedProject Read(IReadOnlyList<ReadCell> cells) => Assert.Single(ObjectiveFormReader.Read(new FormSource("", [], [new("第 1 张表", cells)]), FormTemplate.Hebei2020));

    private static IEnumerable<ReadCell> Row(int row, params string[] texts) => texts.Select((text, column) => new ReadCell(row, column, 1, 1, text, $"第 {row + 1} 行第 {column + 1} 格"));
}
