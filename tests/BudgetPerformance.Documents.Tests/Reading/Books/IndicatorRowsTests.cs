using BudgetPerformance.Documents.Reading.Books;
using static BudgetPerformance.Documents.Tests.Reading.Word.Reading;

namespace BudgetPerformance.Documents.Tests.Reading.Books;

public sealed class IndicatorRowsTests
{
    [Fact]
    public void A_blank_in_a_column_that_only_stands_in_for_the_basis_says_nothing_about_it()
    {
        var project = Project(Row("一级指标", "二级指标", "三级指标", "指标值", "备注"), Row("产出指标", "数量指标", "培训人数", "≥80人", ""), Row("产出指标", "质量指标", "合格率", "≥95%", "名册"));
        var (blank, filled) = (project.Fields.Single(field => field.Path == "Indicators[0].Basis"), project.Fields.Single(field => field.Path == "Indicators[1].Basis"));

        Assert.Equal((Certainty.Unread, "取自“备注”一列，这里是空白。"), (blank.Certainty, blank.Why));
        Assert.Equal((Certainty.Guessed, "取自“备注”一列。"), (filled.Certainty, filled.Why));
    }

    [Fact]
    public void Rows_beyond_what_a_project_can_have_are_listed_one_by_one()
    {
        var rows = Enumerable.Range(1, Domain.Projects.Project.MaxIndicators + 2).Select(number => Row("产出指标", "数量指标", $"第{number}项工作", $"≥{number}次"));
        var project = Project([Row("一级指标", "二级指标", "三级指标", "指标值"), .. rows]);

        Assert.Equal(400, project.Indicators);
        Assert.Equal(["产出指标｜数量指标｜第401项工作｜≥401次", "产出指标｜数量指标｜第402项工作｜≥402次"], project.Unread.Select(left => left.Text));
        Assert.All(project.Unread, left => Assert.Equal("一个项目最多 400 条绩效指标，这一条没有读入。", left.Why));
        Assert.Contains("第 403 行", project.Unread[1].Place, StringComparison.Ordinal);
    }
}
