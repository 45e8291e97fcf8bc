using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class LedgerTests
{
    private static readonly DateTimeOffset November = new(2020, 11, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly Actor Preparer = Given.Preparer();

    [Fact]
    public void A_payment_counts_from_its_own_day_on()
    {
        var project = Given.Approved();
        project.Pay(Given.Payment(5_000m, "2020-03-31"), null, Preparer, November);
        project.Pay(Given.Payment(7_000m, "2020-04-01"), null, Preparer, November);
        Assert.Equal([500_000L, 1_200_000, 1_200_000, 1_200_000], project.Standings.Select(standing => standing.Actual.Fen));
        Assert.Equal(1_200_000, project.Paid.Fen);
        Assert.Equal(ProjectEventKind.Paid, project.Events[^1].Kind);
        Assert.Contains("2020-04-01", project.Events[^1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_opens_with_the_approval_and_not_before()
    {
        Assert.Empty(Given.Project().Standings);
        Refused(DisbursementRules.OnlyApproved, () => Given.Project().Pay(Given.Payment(), null, Preparer, November));
        Assert.Equal([3, 6, 10, 12], Given.Approved().Standings.Select(standing => standing.Month));
    }

    [Fact]
    public void Everything_wrong_with_a_payment_is_said_at_once()
    {
        var broken = Refused(DisbursementRules.WithinTheYear, () => Given.Approved().Pay(Given.Payment(0m, "2021-01-04"), null, Preparer, November));
        Assert.Equal([(nameof(Payment.PaidOn), DisbursementRules.WithinTheYear), (nameof(Payment.Amount), DisbursementRules.AmountAboveZero)], broken.Objections.Select(o => (o.Field, o.Rule)));
        Refused(DisbursementRules.WithinTheYear, () => Given.Approved().Pay(Given.Payment(on: "2020-11-03"), null, Preparer, November));
        Refused(DisbursementRules.NumberNotTooLarge, () => Given.Approved().Pay(Given.Payment(1_000_000_000_000m, reason: "超大"), null, Preparer, November));
    }

    [Fact]
    public void Nothing_is_booked_into_a_sealed_checkpoint()
    {
        var project = Given.Approved();
        Refused(DisbursementRules.NotSealed, () => project.Pay(Given.Payment(on: "2020-06-30"), new DateOnly(2020, 6, 30), Preparer, November));
        project.Pay(Given.Payment(on: "2020-07-01"), new DateOnly(2020, 6, 30), Preparer, November);
    }

    [Fact]
    public void More_than_the_budget_is_paid_only_with_a_reason()
    {
        var project = Given.Approved();
        project.Pay(Given.Payment(50_000m), null, Preparer, November);
        Assert.Equal(ProgressStatus.OnTrack, project.Standings[^1].Status);
        Refused(DisbursementRules.WithinBudget, () => project.Pay(Given.Payment(0.01m), null, Preparer, November));
        project.Pay(Given.Payment(0.01m, reason: "价格上涨，经局长办公会同意"), null, Preparer, November);
        Assert.All(project.Standings, standing => Assert.Equal(ProgressStatus.OverBudget, standing.Status));
    }

    [Fact]
    public void A_fund_is_not_overdrawn_while_the_other_has_money_left()
    {
        var project = Given.Approved(Given.Details() with { Funding = new(Given.TenThousand(5), Given.TenThousand(4), Given.TenThousand(1)) });
        project.Pay(Given.Payment(10_000m, source: FundSource.Other), null, Preparer, November);
        Refused(DisbursementRules.WithinBudget, () => project.Pay(Given.Payment(1m, source: FundSource.Other), null, Preparer, November));
    }

    [Fact]
    public void A_refund_gives_back_at_most_what_was_paid_and_not_before_it_was()
    {
        var project = Given.Approved();
        var payment = project.Pay(Given.Payment(3_000m, "2020-05-08"), null, Preparer, November);
        Refused(DisbursementRules.RefundWithinPayment, () => project.Refund(payment, Given.Payment(3_000.01m, "2020-06-01"), null, Preparer, November));
        Refused(DisbursementRules.RefundWithinPayment, () => project.Refund(payment, Given.Payment(1m, "2020-05-07"), null, Preparer, November));
        project.Refund(payment, Given.Payment(1_000m, "2020-07-01"), null, Preparer, November);
        Assert.Equal(200_000, project.Now(payment).Fen);
        Assert.Equal([0L, 300_000, 200_000, 200_000], project.Standings.Select(standing => standing.Actual.Fen));
        Refused(DisbursementRules.RefundWithinPayment, () => project.Refund(payment, Given.Payment(2_000.01m, "2020-07-02"), null, Preparer, November));
    }

    [Fact]
    public void A_correction_points_to_its_payment_and_makes_it_what_it_should_have_been()
    {
        var project = Given.Approved();
        var payment = project.Pay(Given.Payment(5_000m), null, Preparer, November);
        var correction = project.Correct(payment, Money.Of(500m, MoneyUnit.Yuan), payment.PaidOn, "多写了一个零", null, Preparer, November);
        Assert.Same(payment, correction.Corrects);
        Assert.Equal((-450_000, 50_000), (correction.Amount.Fen, project.Paid.Fen));
        Refused(DisbursementRules.CorrectionChanges, () => project.Correct(payment, Money.Of(500m, MoneyUnit.Yuan), payment.PaidOn, "再改", null, Preparer, November));
        Refused(DisbursementRules.CorrectionReasoned, () => project.Correct(payment, Money.Zero, payment.PaidOn, " ", null, Preparer, November));
        Refused(DisbursementRules.CorrectsPayment, () => project.Correct(correction, Money.Zero, payment.PaidOn, "更正更正", null, Preparer, November));
        Refused(DisbursementRules.CorrectsPayment, () => Given.Approved().Refund(payment, Given.Payment(), null, Preparer, November));
    }

    [Fact]
    public void An_import_is_undone_exactly_unless_somebody_has_touched_it()
    {
        var project = Given.Approved();
        project.Pay(Given.Payment(123.45m), null, Preparer, November);
        var before = project.Standings.Select(standing => standing.Progress).ToList();
        var lines = project.Import([Given.Payment(1_000m), Given.Payment(2_000m, "2020-08-09")], 7, null, Preparer, November);
        Assert.Equal(312_345, project.Paid.Fen);
        Refused(DisbursementRules.NotSealed, () => project.UndoImport(7, new DateOnly(2020, 3, 31), Preparer, November));
        project.UndoImport(7, null, Preparer, November);
        Assert.Equal(before, project.Standings.Select(standing => standing.Progress));
        Assert.All(lines, line => Assert.Equal(Money.Zero, project.Now(line)));
        Assert.Equal([ProjectEventKind.Imported, ProjectEventKind.ImportUndone], project.Events.TakeLast(2).Select(e => e.Kind));
        Refused(DisbursementRules.ImportUntouched, () => project.UndoImport(7, null, Preparer, November));
    }

    [Fact]
    public void Only_preparers_of_the_unit_or_above_book()
    {
        Refused(DisbursementRules.PreparerBooks, () => Given.Approved().Pay(Given.Payment(), null, Given.Reviewer(), November));
        Refused(DisbursementRules.PreparerBooks, () => Given.Approved().Pay(Given.Payment(), null, Given.Preparer("waidanwei", Given.Unit("288001")), November));
        Given.Approved().Pay(Given.Payment(), null, Given.Preparer("bumen", Given.Department()), November);
    }

    [Fact]
    public void Who_is_behind_says_why_and_what_is_done_about_it()
    {
        var project = Given.Approved();
        var broken = Refused(DisbursementRules.CauseNamed, () => project.Explain(3, DeviationCauses.None, "", " ", Preparer, November));
        Assert.Equal([DisbursementRules.CauseNamed, DisbursementRules.DeviationReasoned, DisbursementRules.MeasuresGiven], broken.Objections.Select(o => o.Rule));
        project.Explain(3, DeviationCauses.Staffing | DeviationCauses.Other, "经办人员调整", "四月补齐", Preparer, November);
        Assert.True(project.Standings[0].IsExplained);
        Assert.Equal("人员保障、其他", project.Explanations[0].Causes.Chinese());
        project.Pay(Given.Payment(50_000m), null, Preparer, November);
        Refused(DisbursementRules.NothingToExplain, () => project.Explain(3, DeviationCauses.Funding, "原因", "措施", Preparer, November));
    }

    [Fact]
    public void Leaders_and_reviewers_urge_who_is_far_behind()
    {
        var project = Given.Approved();
        Refused(DisbursementRules.LeaderUrges, () => project.Urge(3, Preparer, November));
        project.Urge(3, Given.Person("lingdao", "凌导", Given.Department(), Role.LeaderInCharge), November);
        Assert.Equal(November, project.Standings[0].UrgedAt);
        project.Pay(Given.Payment(50_000m), null, Preparer, November);
        Refused(DisbursementRules.NothingToUrge, () => project.Urge(3, Given.Reviewer(), November));
    }

    private static RuleBroken Refused(Rule rule, Action act)
    {
        var broken = Assert.Throws<RuleBroken>(act);
        Assert.Equal(rule, broken.Rule);
        return broken;
    }
}
