using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Objectives;

public sealed class IndicatorFindingsTests
{
    private static readonly Indicator Output = Given.Indicator();
    private static readonly Indicator Outcome = Given.Indicator("效果指标", "社会效益指标", "困难问题解决率", "≥90%");
    private static readonly Indicator Satisfaction = Given.Indicator("满意度指标", "服务对象满意度指标", "离退休干部满意度", "≥95%", basis: "问卷调查");

    private static List<Objection> On(params Indicator[] indicators) => [.. IndicatorFindings.On(indicators, IndicatorCatalogue.Hebei2020)];

    private static Objection OnFirst(Rule rule, Indicator first) => Assert.Single(On(first, Outcome, Satisfaction), finding => finding.Rule == rule && finding.Field.StartsWith("Indicators[0]", StringComparison.Ordinal));

    private static void Clear(Rule rule, params Indicator[] indicators) => Assert.DoesNotContain(On(indicators), finding => finding.Rule == rule);

    [Fact]
    public void A_project_has_at_least_one_indicator()
    {
        var finding = Assert.Single(On());
        Assert.Equal((IndicatorRules.AtLeastOne, ProjectFields.Indicators, true), (finding.Rule, finding.Field, finding.Blocks));
    }

    [Fact]
    public void Output_outcome_and_satisfaction_are_each_present()
    {
        Assert.Equal(["缺少效果指标，请至少增加一条。", "缺少满意度指标，请至少增加一条。"], On(Output).Where(finding => finding.Rule == IndicatorRules.EachCategoryPresent).Select(finding => finding.Message));
        Clear(IndicatorRules.EachCategoryPresent, Output, Outcome, Satisfaction);
    }

    [Fact]
    public void The_national_form_of_2021_may_do_without_cost()
    {
        var missing = IndicatorFindings.On([Output], IndicatorCatalogue.National2021).Where(finding => finding.Rule == IndicatorRules.EachCategoryPresent).Select(finding => finding.Message);
        Assert.Equal(["缺少效益指标，请至少增加一条。", "缺少满意度指标，请至少增加一条。"], missing);
    }

    [Fact]
    public void Outputs_should_cover_what_can_be_measured()
    {
        var finding = Assert.Single(On(Output, Outcome, Satisfaction), finding => finding.Rule == IndicatorRules.KindsCovered);
        Assert.Equal(("产出指标中还没有质量指标、时效指标、成本指标，能衡量的宜补上。", false), (finding.Message, finding.Blocks));
    }

    [Theory]
    [InlineData("", "", "Category", "请选择一级指标。")]
    [InlineData("效益指标", "社会效益指标", "Category", "一级指标“效益指标”不在河北2020目录中，请从产出指标、效果指标、满意度指标中选择。")]
    [InlineData("产出指标", "", "Kind", "请选择二级指标。")]
    [InlineData("产出指标", "社会效益指标", "Kind", "产出指标下没有“社会效益指标”，请从数量指标、质量指标、时效指标、成本指标中选择。")]
    public void Both_tiers_come_from_the_catalogue(string category, string kind, string field, string message)
    {
        var finding = OnFirst(IndicatorRules.InCatalogue, Output with { Category = category, Kind = kind });
        Assert.Equal((ProjectFields.Indicator(0, field), message, true), (finding.Field, finding.Message, finding.Blocks));
    }

    [Fact]
    public void A_name_is_given_and_says_something()
    {
        Assert.True(OnFirst(IndicatorRules.NameGiven, Output with { Name = " " }).Blocks);
        Assert.Equal("三级指标名称只写了“88”，请写明衡量的是什么。", OnFirst(IndicatorRules.NameSaysSomething, Output with { Name = "88" }).Message);
        Assert.Equal("三级指标与二级指标同名（数量指标），请写得具体些。", OnFirst(IndicatorRules.NameSaysSomething, Output with { Name = "数量指标" }).Message);
        Clear(IndicatorRules.NameSaysSomething, Output);
    }

    [Fact]
    public void A_target_is_given()
    {
        Assert.True(OnFirst(IndicatorRules.TargetGiven, Output with { Target = TargetValue.Empty }).Blocks);
        Assert.Contains("只写了“/”", OnFirst(IndicatorRules.TargetGiven, Output with { Target = TargetValue.Read("/") }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Description_and_basis_are_missed_but_not_demanded()
    {
        Assert.False(OnFirst(IndicatorRules.DescriptionGiven, Output with { Description = "" }).Blocks);
        Assert.False(OnFirst(IndicatorRules.BasisGiven, Output with { Basis = "\u3000" }).Blocks);
    }

    [Fact]
    public void Names_and_wordy_targets_differ_from_row_to_row()
    {
        var findings = On(Output with { Target = TargetValue.Read("≥100帮扶资金到位率") }, Outcome with { Name = Output.Name, Target = TargetValue.Read("≥100帮扶资金到位率") }, Satisfaction);
        Assert.Equal((ProjectFields.Indicator(1, "Name"), "“走访慰问人次”与第 1 条指标同名，请核对是否重复。"), Found(findings, IndicatorRules.NamesDiffer));
        Assert.Equal((ProjectFields.Indicator(1, "Target"), "与第 1 条的指标值文字完全相同，请确认不是误复制。"), Found(findings, IndicatorRules.TargetsDiffer));
        Clear(IndicatorRules.TargetsDiffer, Output with { Target = TargetValue.Read("≥95%") }, Satisfaction);

        static (string, string) Found(List<Objection> findings, Rule rule)
        {
            var finding = Assert.Single(findings, finding => finding.Rule == rule);
            return (finding.Field, finding.Message);
        }
    }

    [Theory]
    [InlineData("数量指标", "建设小型水利工程（个）", "1", "“1”没有写计量单位；按指标名称应是“个”，请写成“1个”。")]
    [InlineData("质量指标", "任务完成率", "≥100", "“≥100”没有写计量单位；按指标名称应是“%”，请写成“≥100%”。")]
    [InlineData("质量指标", "任务完成率", "≥100%任务完成率", "数字后面的“任务完成率”在三级指标或描述里已经有了，指标值里可以删去。")]
    [InlineData("成本指标", "项目总成本", "20万元", "成本指标一般写上限，请写成“≤20万元”。")]
    [InlineData("成本指标", "项目总成本", "≥20万元", "成本指标写了“≥”，意思是越多越好；一般应为“≤”，请核对。")]
    [InlineData("服务对象满意度指标", "老干部满意度", "≥150%", "满意度不会超过 100%，现为 150，请核对。")]
    [InlineData("数量指标", "慰问人次", "约60人次", "“约”“左右”“余”不是确定的数，请写成“≥”或“≤”加数字。")]
    public void A_doubtful_target_is_explained_beside_its_indicator(string kind, string name, string target, string message)
    {
        var finding = OnFirst(IndicatorRules.TargetIsClear, Output with { Kind = kind, Name = name, Target = TargetValue.Read(target) });
        Assert.Equal((ProjectFields.Indicator(0, "Target"), message, false), (finding.Field, finding.Message, finding.Blocks));
    }

    [Theory]
    [InlineData("成本指标", "项目总成本", "≤20万元")]
    [InlineData("成本指标", "节约率", "≥5%")]
    [InlineData("服务对象满意度指标", "老干部满意度", "≥90分")]
    [InlineData("数量指标", "慰问人次", "≥60人次")]
    public void A_clear_target_is_left_in_peace(string kind, string name, string target) =>
        Clear(IndicatorRules.TargetIsClear, Output with { Kind = kind, Name = name, Target = TargetValue.Read(target) });

    [Fact]
    public void One_hundred_everywhere_is_questioned()
    {
        var everywhere = new[] { Output, Outcome, Satisfaction }.Select(indicator => indicator with { Target = TargetValue.Read("≥100%") }).ToArray();
        Assert.False(Assert.Single(On(everywhere), finding => finding.Rule == IndicatorRules.NotAllOneHundred).Blocks);
        Clear(IndicatorRules.NotAllOneHundred, [.. everywhere[..2], Satisfaction]);
    }

    [Fact]
    public void Satisfaction_is_asked_of_those_served_and_does_not_stand_for_an_outcome()
    {
        var bySuperiors = On(Output, Outcome, Satisfaction with { Description = "主管部门对业务开展情况的测评" });
        Assert.Equal("写的是由“主管部门”测评，服务对象满意度应由服务对象评价。", Assert.Single(bySuperiors, finding => finding.Rule == IndicatorRules.SatisfactionAsksThoseServed).Message);
        var asOutcome = On(Output, Outcome with { Name = "活动满意率" }, Satisfaction);
        Assert.Equal(ProjectFields.Indicator(1, "Name"), Assert.Single(asOutcome, finding => finding.Rule == IndicatorRules.BenefitIsNotSatisfaction).Field);
    }

    [Theory]
    [InlineData("扶助资金到位率", "≥100%", true)]
    [InlineData("资金及时到位率", "≥100%", false)]
    [InlineData("资金到位率", "12月底前", false)]
    [InlineData("完成时间", "12月底前", false)]
    public void A_timeliness_indicator_names_a_time(string name, string target, bool questioned)
    {
        var findings = On(Output with { Kind = "时效指标", Name = name, Target = TargetValue.Read(target) }, Outcome, Satisfaction);
        Assert.Equal(questioned, findings.Exists(finding => finding.Rule == IndicatorRules.TimelinessNamesTime));
    }

    [Fact]
    public void Stray_spaces_are_pointed_out()
    {
        Assert.Equal("绩效指标描述的开头有多余的空格，请删去。", OnFirst(IndicatorRules.NoStraySpaces, Output with { Description = " 全年人次" }).Message);
        Assert.Equal("三级指标的末尾有多余的空格，请删去。", OnFirst(IndicatorRules.NoStraySpaces, Output with { Name = "人次\u3000" }).Message);
    }

    [Fact]
    public void More_rows_than_a_form_takes_are_refused()
    {
        var many = Enumerable.Range(0, Project.MaxIndicators + 1).Select(i => Output with { Name = $"指标{i}" }).ToArray();
        Assert.True(Assert.Single(On(many), finding => finding.Rule == IndicatorRules.NotTooMany).Blocks);
    }
}
