using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class DisbursementPlanTests
{
    private static readonly IReadOnlyList<Checkpoint> Checkpoints = Checkpoint.At(3, 6, 10, 12);

    private static List<Objection> On(params decimal?[] points) => [.. Given.Plan(points).Objections(Checkpoints)];

    [Fact]
    public void A_plan_that_rises_to_one_hundred_is_in_order() => Assert.Empty(On(10, 40, 40, 100));

    [Fact]
    public void A_plan_may_not_go_backwards()
    {
        var finding = Assert.Single(On(10, 40, 30, 100));
        Assert.Equal((DisbursementRules.NeverDecreases, ProjectFields.Plan(2)), (finding.Rule, finding.Field));
        Assert.Equal("10月底 30.00% 低于6月底的 40.00%；支出计划是累计进度，后一时点不得低于前一时点。", finding.Message);
    }

    [Fact]
    public void A_plan_may_not_go_backwards_over_a_blank() =>
        Assert.Equal(ProjectFields.Plan(2), Assert.Single(On(40, null, 30, 100), finding => finding.Rule == DisbursementRules.NeverDecreases).Field);

    [Fact]
    public void A_plan_ends_at_one_hundred()
    {
        Assert.Equal("12月底应为 100.00%，现为 90.00%。", Assert.Single(On(10, 40, 70, 90)).Message);
        Assert.Equal("请填写12月底的支出进度，应为 100.00%。", Assert.Single(On(10, 40, 70, null)).Message);
        Assert.All(On(10, 40, 70, 90).Concat(On(10, 40, 70)), finding => Assert.Equal((DisbursementRules.EndsAtOneHundred, ProjectFields.Plan(3), true), (finding.Rule, finding.Field, finding.Blocks)));
    }

    [Fact]
    public void Blank_checkpoints_carry_on_and_are_only_mentioned()
    {
        var finding = Assert.Single(On(null, 40, null, 100));
        Assert.Equal((DisbursementRules.BlankCarriesOn, ProjectFields.Plan(0), false), (finding.Rule, finding.Field, finding.Blocks));
        Assert.StartsWith("3月底、10月底没有填", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_is_not_zero()
    {
        Assert.NotEqual(Given.Plan(null, null, null, 100), Given.Plan(0, 0, 0, 100));
        Assert.Equal(Given.Plan(10, null), Given.Plan(10, null, null, null));
        Assert.Equal(Given.Plan(10, null).GetHashCode(), Given.Plan(10, null, null, null).GetHashCode());
    }
}
