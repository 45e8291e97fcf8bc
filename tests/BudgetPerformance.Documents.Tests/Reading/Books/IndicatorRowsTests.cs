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
}
