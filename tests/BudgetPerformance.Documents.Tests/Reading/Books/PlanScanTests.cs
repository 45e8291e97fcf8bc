using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain.Projects;
using static BudgetPerformance.Documents.Tests.Reading.Word.Reading;

namespace BudgetPerformance.Documents.Tests.Reading.Books;

public sealed class PlanScanTests
{
    [Fact]
    public void Amounts_are_no_percentages() =>
        Assert.Equal((Certainty.Unread, "", "10", "原表写的是金额（万元），不是百分比。"), First(Row("项目名称", "甲", "", ""), Row("资金支出计划（万元）", "3月底", "6月底", "12月底"), Row("", "10", "20", "40"), Row("绩效目标", "好。", "", "")));

    [Fact]
    public void A_plan_that_falls_is_a_guess() =>
        Assert.Equal((Certainty.Guessed, "10.00", "10", "各时点的数有升有降，可能不是累计进度，请核对。"), First(Row("项目名称", "甲", "", ""), Row("资金支出计划", "3月底", "6月底", "12月底"), Row("", "10", "5", "20"), Row("绩效目标", "好。", "", "")));

    private static (Certainty, string, string, string) First(params string[] rows)
    {
        var field = Project(rows).Fields.Single(field => field.Path == ProjectFields.Plan(0));
        return (field.Certainty, field.Text, field.Source, field.Why);
    }
}
