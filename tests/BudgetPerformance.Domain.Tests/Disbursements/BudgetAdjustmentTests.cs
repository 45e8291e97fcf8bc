using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class BudgetAdjustmentTests
{
    private static readonly DateTimeOffset November = new(2020, 11, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly Actor Reviewer = Given.Reviewer();

    [Fact]
    public void A_supplement_counts_from_its_day_and_the_plan_follows_the_budget()
    {
        var project = Given.Approved();
        project.Adjust(Adjustment(AdjustmentKind.Supplement, 1), null, Reviewer, November);
        Assert.Equal((50_000m, 10_000m, 60_000m), (Yuan(project.InitialBudget), Yuan(project.Adjusted), Yuan(project.FullYearBudget)));
        Assert.Equal([50_000m, 50_000m, 60_000m, 60_000m], project.Standings.Select(standing => Yuan(standing.Budget)));
        Assert.Equal([5_000m, 20_000m, 42_000m, 60_000m], project.Standings.Select(standing => Yuan(standing.Planned)));
    }

    [Fact]
    public void A_reduction_leaves_at_least_what_has_been_paid()
    {
        var project = Given.Approved();
        project.Pay(Given.Payment(30_000m), null, Given.Preparer(), November);
        Refused(DisbursementRules.BudgetNotNegative, () => project.Adjust(Adjustment(AdjustmentKind.Reduction, 2.0001m), null, Reviewer, November));
        Refused(DisbursementRules.BudgetNotNegative, () => project.Adjust(Adjustment(AdjustmentKind.Reduction, 1, FundSource.Other), null, Reviewer, November));
        project.Adjust(Adjustment(AdjustmentKind.Reduction, 2), null, Reviewer, November);
        Assert.Equal(30_000m, Yuan(project.FullYearBudget));
    }

    [Fact]
    public void A_virement_moves_from_one_project_to_another_and_the_sum_stays()
    {
        var (from, to) = (Given.Approved(), Given.Approved(Given.Details("287-0101-TST-0002", "阵地建设经费")));
        Project.Move(from, to, Adjustment(AdjustmentKind.Virement, 1.5m), null, Reviewer, November);
        Assert.Equal((35_000m, 65_000m), (Yuan(from.FullYearBudget), Yuan(to.FullYearBudget)));
        Assert.Equal(("287-0101-TST-0002 阵地建设经费", "287-0101-TST-0001 走访慰问经费"), (from.Adjustments[0].Counterpart, to.Adjustments[0].Counterpart));
        Refused(DisbursementRules.VirementBetweenTwo, () => Project.Move(from, from, Adjustment(AdjustmentKind.Virement, 1), null, Reviewer, November));
        Refused(DisbursementRules.VirementBetweenTwo, () => from.Adjust(Adjustment(AdjustmentKind.Virement, 1), null, Reviewer, November));
    }

    [Fact]
    public void An_adjustment_names_its_document_and_its_reason()
    {
        var adjustment = Adjustment(AdjustmentKind.Supplement, 1) with { Document = "", Reason = "" };
        var broken = Refused(DisbursementRules.DocumentGiven, () => Given.Approved().Adjust(adjustment, null, Reviewer, November));
        Assert.Equal([DisbursementRules.DocumentGiven, DisbursementRules.AdjustmentReasoned], broken.Objections.Select(o => o.Rule));
    }

    [Fact]
    public void Who_spends_a_budget_does_not_raise_it() =>
        Refused(DisbursementRules.ReviewerAdjusts, () => Given.Approved().Adjust(Adjustment(AdjustmentKind.Supplement, 1), null, Given.Preparer(), November));

    private static Adjustment Adjustment(AdjustmentKind kind, decimal tenThousand, FundSource source = FundSource.Fiscal) =>
        new(kind, new DateOnly(2020, 9, 10), Given.TenThousand(tenThousand), source, "北财预〔2020〕31号", "年中工作任务增加");

    private static decimal Yuan(Money money) => money.In(MoneyUnit.Yuan);

    private static RuleBroken Refused(Rule rule, Action act)
    {
        var broken = Assert.Throws<RuleBroken>(act);
        Assert.Equal(rule, broken.Rule);
        return broken;
    }
}
