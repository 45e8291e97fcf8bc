using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class StatusRulesTests
{
    private static readonly StatusRules[] Sets = StatusRules.Shipped.ToArray();

    // Amounts in 分.
    private static Progress At(long budget, long planned, long actual, int month = 6, bool hasPlan = true) =>
        new(new Checkpoint(month), new Money(budget), new Money(planned), new Money(actual), HasPlan: hasPlan);

    [Theory]
    [InlineData(0, ProgressStatus.FarBehind)]
    [InlineData(599_999, ProgressStatus.FarBehind)]
    [InlineData(600_000, ProgressStatus.Behind)]
    [InlineData(600_001, ProgressStatus.Behind)]
    [InlineData(799_999, ProgressStatus.Behind)]
    [InlineData(800_000, ProgressStatus.OnTrack)]
    [InlineData(999_999, ProgressStatus.OnTrack)]
    [InlineData(1_000_000, ProgressStatus.OnTrack)]
    [InlineData(2_000_000, ProgressStatus.OnTrack)]
    [InlineData(2_000_001, ProgressStatus.OverBudget)]
    public void By_ratio_sixty_and_eighty_percent_of_plan_divide_to_the_fen(long actual, ProgressStatus status) =>
        Assert.Equal(status, StatusRules.Ratio.Judge(At(2_000_000, 1_000_000, actual)));

    [Theory]
    [InlineData(899_999, ProgressStatus.FarBehind)]
    [InlineData(900_000, ProgressStatus.Behind)]
    [InlineData(900_001, ProgressStatus.Behind)]
    [InlineData(999_999, ProgressStatus.Behind)]
    [InlineData(1_000_000, ProgressStatus.OnTrack)]
    [InlineData(2_000_001, ProgressStatus.OverBudget)]
    public void By_points_the_plan_and_exactly_five_points_below_it_divide_to_the_fen(long actual, ProgressStatus status) =>
        Assert.Equal(status, StatusRules.Points.Judge(At(2_000_000, 1_000_000, actual)));

    [Theory]
    // Three fen planned: 60 % would be 1.8 fen, 80 % 2.4.
    [InlineData(1, ProgressStatus.FarBehind)]
    [InlineData(2, ProgressStatus.Behind)]
    [InlineData(3, ProgressStatus.OnTrack)]
    public void Nothing_is_rounded_on_the_way(long actual, ProgressStatus status) => Assert.Equal(status, StatusRules.Ratio.Judge(At(10, 3, actual)));

    [Fact]
    public void The_largest_amounts_are_judged_without_overflow()
    {
        var most = Money.Max.Fen;
        Assert.Equal(ProgressStatus.OnTrack, StatusRules.Ratio.Judge(At(most, most, most)));
        Assert.Equal(ProgressStatus.OnTrack, StatusRules.Ratio.Judge(At(most, most, most - 1)));
        Assert.Equal(ProgressStatus.Behind, StatusRules.Points.Judge(At(most, most, most - 1)));
        Assert.Equal(ProgressStatus.FarBehind, StatusRules.Points.Judge(At(most, 0, 1, hasPlan: false)));
    }

    [Fact]
    public void Whatever_the_set_a_budget_spent_exactly_is_on_track_and_one_fen_more_is_over()
    {
        Assert.All(Sets, rules => Assert.Equal(ProgressStatus.OnTrack, rules.Judge(At(1_000, 1_000, 1_000))));
        Assert.All(Sets, rules => Assert.Equal(ProgressStatus.OnTrack, rules.Judge(At(1_000, 0, 1_000))));
        Assert.All(Sets, rules => Assert.Equal(ProgressStatus.OverBudget, rules.Judge(At(1_000, 1_000, 1_001))));
        Assert.All(Sets, rules => Assert.Equal(ProgressStatus.OverBudget, rules.Judge(At(0, 0, 1))));
    }

    [Fact]
    public void Where_nothing_was_planned_yet_or_there_is_no_budget_there_is_nothing_to_judge()
    {
        Assert.All(Sets, rules => Assert.Equal(ProgressStatus.NotPlanned, rules.Judge(At(1_000, 0, 0))));
        Assert.All(Sets, rules => Assert.Equal(ProgressStatus.NotPlanned, rules.Judge(At(1_000, 0, 500))));
        Assert.All(Sets, rules => Assert.Equal(ProgressStatus.NotPlanned, rules.Judge(At(0, 0, 0))));
    }

    [Theory]
    // A year's quarter has passed: 250 of 1,000 expected, 80 % of it is 200, 60 % is 150.
    [InlineData(3, 1_000, 149, ProgressStatus.FarBehind)]
    [InlineData(3, 1_000, 150, ProgressStatus.Behind)]
    [InlineData(3, 1_000, 199, ProgressStatus.Behind)]
    [InlineData(3, 1_000, 200, ProgressStatus.OnTrack)]
    // 10 of 12 months of 100: 83.3…, of which 80 % is 66.6… and 60 % is 50.
    [InlineData(10, 100, 49, ProgressStatus.FarBehind)]
    [InlineData(10, 100, 50, ProgressStatus.Behind)]
    [InlineData(10, 100, 66, ProgressStatus.Behind)]
    [InlineData(10, 100, 67, ProgressStatus.OnTrack)]
    public void Without_a_plan_the_share_of_the_year_stands_in(int month, long budget, long actual, ProgressStatus status) =>
        Assert.Equal(status, StatusRules.Ratio.Judge(At(budget, 0, actual, month, hasPlan: false)));

    [Fact]
    public void A_set_that_has_a_gap_or_goes_the_wrong_way_is_refused_with_its_field()
    {
        Assert.All(Sets, rules => Assert.Empty(rules.Objections()));
        Refused(JudgingRules.Named, "Name", StatusRules.Of(" ", ProgressMeasure.RatioToPlan, 80, 60));
        Refused(JudgingRules.Descending, "Behind", StatusRules.Of("反了", ProgressMeasure.RatioToPlan, 60, 80));
        Refused(JudgingRules.Descending, "Behind", StatusRules.Of("相等", ProgressMeasure.PointsToPlan, -5, -5));
        Refused(JudgingRules.WithinBounds, "OnTrack", StatusRules.Of("计划完成了还不算正常", ProgressMeasure.RatioToPlan, 100.01m, 60));
        Refused(JudgingRules.WithinBounds, "OnTrack", StatusRules.Of("百分点为正", ProgressMeasure.PointsToPlan, 1, -5));
        Refused(JudgingRules.WithinBounds, "Behind", StatusRules.Of("负的完成率", ProgressMeasure.RatioToPlan, 80, -1));
        Refused(JudgingRules.ThreeBands, "Bands", StatusRules.Ratio with { Bands = [new(ProgressStatus.OnTrack, 80), new(ProgressStatus.FarBehind, 60)] });
        Refused(JudgingRules.ThreeBands, "Bands", StatusRules.Ratio with { Bands = [new(ProgressStatus.OnTrack, 80), new(ProgressStatus.Behind, null), new(ProgressStatus.FarBehind, null)] });
    }

    private static void Refused(Rule rule, string field, StatusRules rules)
    {
        var year = Given.Year();
        var broken = Assert.Throws<RuleBroken>(() => year.JudgeBy(rules));
        Assert.Contains(broken.Objections, objection => objection.Rule == rule && objection.Field == field);
        Assert.Equal(StatusRules.Ratio, year.StatusRules);
    }
}
