using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class ProjectFindingsTests
{
    private static List<Objection> On(ProjectDetails details, int year = 2020) => [.. ProjectFindings.On(details, Given.Year(year))];

    [Fact]
    public void What_is_missing_is_listed_in_the_order_of_the_form()
    {
        var nothing = new ProjectDetails(new ProjectCode(""), "", Funding.Blank, "", DisbursementPlan.Blank, [], []);
        Assert.Equal(
            [ProjectRules.CodeGiven, ProjectRules.NameGiven, ProjectRules.BudgetGiven, ProjectRules.PurposeGiven, DisbursementRules.EndsAtOneHundred, ProjectRules.ObjectivesGiven, IndicatorRules.AtLeastOne],
            On(nothing).Select(finding => finding.Rule));
        Assert.All(On(nothing), finding => Assert.True(finding.Blocks));
    }

    [Fact]
    public void A_complete_form_may_be_submitted() => Assert.DoesNotContain(On(Given.Details()), finding => finding.Blocks);

    [Fact]
    public void An_objective_of_nothing_but_its_number_is_none() =>
        Assert.Contains(On(Given.Details() with { Objectives = Objective.Read("1、\n2、 ") }), finding => finding.Rule == ProjectRules.ObjectivesGiven);

    [Theory]
    [InlineData("XX街道走访慰问", "XX")]
    [InlineData("慰问××人", "××")]
    [InlineData("全年慰问X人", "X")]
    [InlineData("某某社区", "某某")]
    [InlineData("内容待定", "待定")]
    [InlineData("慰问**人次", "**")]
    public void Placeholders_are_pointed_out_with_their_field(string purpose, string placeholder)
    {
        var finding = Assert.Single(On(Given.Details() with { Purpose = purpose }), finding => finding.Rule == ProjectRules.NoPlaceholders);
        Assert.Equal((ProjectFields.Purpose, $"还有占位内容“{placeholder}”，请换成实际内容。", false), (finding.Field, finding.Message, finding.Blocks));
    }

    [Theory]
    [InlineData("配备 X 光机一台，XXL 号马甲二十件")]
    [InlineData("接待来访，等待时间缩短")]
    public void Words_that_only_look_like_placeholders_are_not(string purpose) =>
        Assert.DoesNotContain(On(Given.Details() with { Purpose = purpose }), finding => finding.Rule == ProjectRules.NoPlaceholders);

    [Theory]
    [InlineData("[bookmark: _GoBack]慰问")]
    [InlineData("_Toc39671431慰问")]
    public void What_a_word_processor_left_behind_is_pointed_out(string purpose) =>
        Assert.Equal(ProjectFields.Purpose, Assert.Single(On(Given.Details() with { Purpose = purpose }), finding => finding.Rule == ProjectRules.NoLeftovers).Field);

    [Theory]
    [InlineData("2019年走访慰问", true)]
    [InlineData("2020年比2019年多慰问十人", false)]
    [InlineData("走访慰问", false)]
    public void A_text_that_names_another_year_is_questioned(string purpose, bool questioned) =>
        Assert.Equal(questioned, On(Given.Details() with { Purpose = purpose }).Exists(finding => finding is { Rule: var rule, Field: ProjectFields.Purpose } && rule == ProjectRules.YearsAgree));

    [Fact]
    public void The_summary_counts_what_blocks_and_what_warns()
    {
        var (block, warn) = (new Objection(ProjectRules.CodeGiven, ""), new Objection(ProjectRules.NoLeftovers, ""));
        Assert.Equal("没有发现问题，可以提交审核。", ProjectFindings.Summary([]));
        Assert.Equal("可以提交审核；另有 1 处建议核对。", ProjectFindings.Summary([warn]));
        Assert.Equal("提交审核前还有 1 处要处理。", ProjectFindings.Summary([block]));
        Assert.Equal("提交审核前还有 1 处要处理，另有 2 处建议核对。", ProjectFindings.Summary([block, warn, warn]));
    }

    [Fact]
    public void The_filed_document_can_be_submitted_as_it_stands()
    {
        foreach (var details in Touchstone.Projects)
        {
            var project = Given.Project(details, Touchstone.Unit);
            Assert.DoesNotContain(project.Objections(), finding => finding.Blocks);
            project.Submit(Given.Preparer(), Given.Morning);
            Assert.Equal(ReviewState.Submitted, project.State);
        }
    }

    /// <summary>What is odd about the filed document warns, each where it stands: project by project, field, rule, and a part of the sentence.</summary>
    public static TheoryData<int, string, Rule, string> Oddities => new()
    {
        // 没有数量、质量、成本指标
        { 0, "Indicators", IndicatorRules.KindsCovered, "数量指标、质量指标、成本指标" },
        { 1, "Indicators", IndicatorRules.KindsCovered, "数量指标、质量指标、成本指标" },
        { 2, "Indicators", IndicatorRules.KindsCovered, "数量指标、质量指标、成本指标" },
        // 时效指标写的是到位率、完成率
        { 0, "Indicators[0].Name", IndicatorRules.TimelinessNamesTime, "扶助资金到位率" },
        { 1, "Indicators[0].Name", IndicatorRules.TimelinessNamesTime, "慰问工作完成率" },
        { 2, "Indicators[0].Name", IndicatorRules.TimelinessNamesTime, "扶助资金到位率" },
        // 两个、三个指标用同一段文字
        { 0, "Indicators[2].Target", IndicatorRules.TargetsDiffer, "与第 2 条" },
        { 2, "Indicators[1].Target", IndicatorRules.TargetsDiffer, "与第 1 条" },
        { 2, "Indicators[2].Target", IndicatorRules.TargetsDiffer, "与第 1 条" },
        // 没有写 %，后面又重复了指标
        { 0, "Indicators[0].Target", IndicatorRules.TargetIsClear, "应是“%”，请写成“≥100%”" },
        { 0, "Indicators[0].Target", IndicatorRules.TargetIsClear, "“落实帮扶资金的比例”是说明文字" },
        { 1, "Indicators[0].Target", IndicatorRules.TargetIsClear, "“实际完成工作量”在三级指标或描述里已经有了" },
        { 1, "Indicators[1].Target", IndicatorRules.TargetIsClear, "“老干部对组织活动满意率”在三级指标或描述里已经有了" },
        { 1, "Indicators[2].Target", IndicatorRules.TargetIsClear, "“老干部满意度”在三级指标或描述里已经有了" },
        { 2, "Indicators[0].Target", IndicatorRules.TargetIsClear, "请写成“≥100%”" },
        // 全是 100
        { 0, "Indicators", IndicatorRules.NotAllOneHundred, "3 条指标" },
        { 1, "Indicators", IndicatorRules.NotAllOneHundred, "3 条指标" },
        { 2, "Indicators", IndicatorRules.NotAllOneHundred, "3 条指标" },
        // 满意度由主管部门评价
        { 0, "Indicators[2].Description", IndicatorRules.SatisfactionAsksThoseServed, "主管部门" },
        // 满意率列为效果指标
        { 1, "Indicators[1].Name", IndicatorRules.BenefitIsNotSatisfaction, "老干部对组织活动满意率" },
        // 前三个时点空白
        { 2, "Plan[0]", DisbursementRules.BlankCarriesOn, "3月底、6月底、10月底" },
        // 开头的空格
        { 2, "Indicators[2].Description", IndicatorRules.NoStraySpaces, "开头" },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public void The_filed_document_s_oddities_are_warnings(int project, string field, Rule rule, string says)
    {
        var finding = Assert.Single(On(Touchstone.Projects[project]), finding => finding.Rule == rule && finding.Field == field && finding.Message.Contains(says, StringComparison.Ordinal));
        Assert.False(finding.Blocks);
    }

    [Fact]
    public void Blank_other_funds_and_money_all_from_the_treasury_are_nothing_odd() =>
        Assert.All(Touchstone.Projects, details => Assert.Empty(details.Funding.Objections(FormTemplate.Hebei2020.MoneyUnit)));

    [Fact]
    public void Nothing_else_is_said_about_the_filed_document()
    {
        var known = Oddities.Select(row => row.Data.Item3).ToHashSet();
        Assert.All(Touchstone.Projects.SelectMany(details => On(details)), finding => Assert.Contains(finding.Rule, known));
    }

    [Fact]
    public void Findings_follow_the_order_of_the_form()
    {
        var details = Given.Details() with { Code = new ProjectCode(""), Purpose = "", Plan = Given.Plan(40, 10, 70, 90) };
        var positions = On(details).Select(finding => ProjectFields.Position(finding.Field)).ToList();
        Assert.Equal(positions.Order(), positions);
    }
}
