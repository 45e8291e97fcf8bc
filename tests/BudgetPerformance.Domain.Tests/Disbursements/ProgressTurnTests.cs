using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class ProgressTurnTests
{
    [Theory]
    [InlineData(ProgressStatus.OnTrack, ProgressStatus.Behind, "转差")]
    [InlineData(ProgressStatus.NotPlanned, ProgressStatus.FarBehind, "转差")]
    [InlineData(ProgressStatus.FarBehind, ProgressStatus.OverBudget, "转差")]
    [InlineData(ProgressStatus.FarBehind, ProgressStatus.Behind, "好转")]
    [InlineData(ProgressStatus.OverBudget, ProgressStatus.OnTrack, "好转")]
    [InlineData(ProgressStatus.NotPlanned, ProgressStatus.OnTrack, "其他变化")]
    [InlineData(ProgressStatus.Behind, ProgressStatus.Behind, null)]
    public void A_change_of_status_is_for_the_worse_or_the_better_or_neither(ProgressStatus before, ProgressStatus now, string? told) =>
        Assert.Equal(told, now.Since(before)?.Chinese());

    [Fact]
    public void A_standing_tells_what_changed_since_the_checkpoint_before_and_nothing_at_the_first()
    {
        var project = Given.Approved();
        Assert.Equal([null, null, null, null], project.Standings.Select(standing => standing.Turn));
        project.Pay(Given.Payment(20_000m, "2020-05-08"), null, Given.Preparer(), new(2020, 11, 2, 1, 0, 0, TimeSpan.Zero));
        Assert.Equal([null, ProgressTurn.Better, ProgressTurn.Worse, null], project.Standings.Select(standing => standing.Turn));
        Assert.Equal(ProgressStatus.OnTrack, project.Standings[2].StatusBefore);
    }

    [Fact]
    public void A_standing_holds_which_part_of_its_budget_is_fiscal()
    {
        var project = Given.Approved(Given.Details() with { Funding = new(Given.TenThousand(5), Given.TenThousand(4), Given.TenThousand(1)) });
        var july = new DateOnly(2020, 7, 1);
        foreach (var (source, amount) in new[] { (FundSource.Fiscal, 2m), (FundSource.Other, 3m) })
            project.Adjust(new(AdjustmentKind.Supplement, july, Given.TenThousand(amount), source, "北财〔2020〕7号", "追加"), null, Given.Reviewer(), new(2020, 11, 2, 1, 0, 0, TimeSpan.Zero));
        Assert.Equal([4, 4, 6, 6], project.Standings.Select(standing => standing.FiscalBudget.In(MoneyUnit.TenThousandYuan)));
        Assert.Equal([5, 5, 10, 10], project.Standings.Select(standing => standing.Budget.In(MoneyUnit.TenThousandYuan)));
    }
}
