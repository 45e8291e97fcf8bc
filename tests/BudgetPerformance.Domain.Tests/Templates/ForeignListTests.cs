using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Templates;

public sealed class ForeignListTests
{
    [Fact]
    public void It_needs_a_project_and_says_everything_that_is_missing_at_once()
    {
        var list = Listed.In(null, "预算数|指标值", "1|≥1");
        var broken = Refused(ForeignListRules.ProjectColumnGiven, () => list.Map(list.Mapping, Listed.Preparer));
        Assert.Equal(
            [(ForeignListRules.ProjectColumnGiven, "Code"), (ForeignListRules.IndicatorColumnGiven, "Indicator.Name"), (ForeignListRules.UnitGiven, "Unit")],
            broken.Objections.Select(objection => (objection.Rule, objection.Field)));
        Assert.Equal("选了指标值，就要选哪一列是三级指标。", broken.Objections[1].Message);
        Assert.False(list.IsMapped);
    }

    [Fact]
    public void A_column_is_used_once_and_its_unit_is_the_one_it_states()
    {
        var list = Listed.List("甲|预算数（元）|乙", "1|2|3");
        var mapping = new ColumnMapping(new Dictionary<string, string> { ["Name"] = "甲", ["Code"] = "甲", ["Budget"] = "预算数（元）" }, MoneyUnit.TenThousandYuan);
        var broken = Refused(ForeignListRules.UnitAgrees, () => list.Map(mapping, Listed.Preparer));
        Assert.Equal(
            ["Budget “预算数（元）”写着元，与选择的万元不符；一张清单里的金额要用同一个单位。", "Name “甲”已经用作项目编码，请另选一列。"],
            broken.Objections.Select(objection => $"{objection.Field} {objection.Message}"));
        Assert.Contains(broken.Objections, objection => objection.Rule == UploadRules.ColumnUsedOnce);
    }

    [Fact]
    public void It_is_read_anew_by_another_mapping_until_it_is_decided_on_and_then_only_remembers_how()
    {
        var list = Listed.List("项目名称|预算数|资金用途", "甲|1|走访", "乙|2|培训");
        list.Map(list.Mapping, Listed.Preparer);
        list.Map(list.Mapping with { Unit = MoneyUnit.TenThousandYuan }, Listed.Preparer);
        Assert.Equal((2, 3, true), (list.Upload.Sheets, list.Upload.Version, list.Upload.IsList));
        list.Upload.Abandon(Listed.Preparer, Given.Morning);
        list.Forget();
        Assert.Equal((0, MoneyUnit.TenThousandYuan), (list.Rows.Count, list.Mapping.Unit));
        Refused(TemplateRules.OnlyPending, () => list.Map(list.Mapping, Listed.Preparer));
    }

    [Fact]
    public void It_holds_a_project_and_not_more_than_people_look_through()
    {
        Refused(UploadRules.RowsFound, () => Map(Listed.List("项目名称|别的", "|1")));
        Refused(ForeignListRules.NotTooMany, () => Map(Listed.List("项目名称", [.. Enumerable.Range(0, ForeignList.MaxProjects + 1).Select(i => $"项目{i}")])));
    }

    [Fact]
    public void Only_who_may_enter_projects_there_brings_a_list()
    {
        var upload = Listed.List("项目名称").Upload;
        Refused(ReviewRules.PreparerOnly, () => _ = new ForeignList(upload, Given.Year(), Given.Unit("287003"), [], [], ColumnMapping.Nothing, Listed.Preparer));
    }

    private static void Map(ForeignList list) => list.Map(list.Mapping, Listed.Preparer);

    private static RuleBroken Refused(Rule rule, Action step)
    {
        var broken = Assert.Throws<RuleBroken>(step);
        Assert.Equal(rule, broken.Rule);
        return broken;
    }
}
