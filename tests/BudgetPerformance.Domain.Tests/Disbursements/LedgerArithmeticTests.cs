using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

/// <summary>What must hold for any ledger; the seeds are in the test's name, so a failure can be run again.</summary>
public sealed class LedgerArithmeticTests
{
    private static readonly DateTimeOffset NewYear = new(2020, 12, 31, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory, MemberData(nameof(Seeds))]
    public void Sums_are_exact_to_the_cent_whatever_was_booked(int seed)
    {
        var project = Lived(new Random(seed));
        Assert.Equal(project.Disbursements.Sum(line => line.Amount.Fen), project.Paid.Fen);
        Assert.Equal(project.Adjustments.Sum(row => row.Amount.Fen), project.Adjusted.Fen);
        foreach (var standing in project.Standings)
        {
            Assert.Equal(project.Disbursements.Where(line => line.PaidOn.Month <= standing.Month).Sum(line => line.Amount.Fen), standing.Actual.Fen);
            Assert.Equal(project.InitialBudget.Fen + project.Adjustments.Where(row => row.DecidedOn.Month <= standing.Month).Sum(row => row.Amount.Fen), standing.Budget.Fen);
            Assert.Equal(standing.PlannedRate!.Value.ShareOf(standing.Budget), standing.Planned);
            Assert.Equal(project.FiscalYear.StatusRules.Judge(standing.Progress), standing.Status);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_of_payments_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var payments = Enumerable.Range(0, 40).Select(_ => Payment(random)).ToArray();
        var first = Booked(payments);
        random.Shuffle(payments);
        Assert.Equal(first, Booked(payments));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Percent_becomes_amount_and_amount_percent_without_drift(int seed)
    {
        var random = new Random(seed);
        var budget = new Money(random.NextInt64(10_001, Money.Max.Fen));
        var rate = new Percentage(random.Next(0, 10_001));
        var amount = rate.ShareOf(budget);
        var sum = new Progress(new Checkpoint(6), budget, amount, Money.Zero);
        Assert.Equal(rate.Points, decimal.Round(sum.PlannedPoints!.Value, 2));
        Assert.Equal(amount, Percentage.Of(decimal.Round(sum.PlannedPoints.Value, 2)).ShareOf(budget));
    }

    [Fact]
    public void Shares_of_a_budget_never_add_up_to_more_or_less_than_it()
    {
        var random = new Random(7);
        for (var i = 0; i < 1_000; i++)
        {
            var budget = new Money(random.NextInt64(1, Money.Max.Fen));
            Assert.Equal(budget, Percentage.OneHundred.ShareOf(budget));
            Assert.Equal(Money.Zero, Percentage.Zero.ShareOf(budget));
        }
    }

    private static List<Progress> Booked(IEnumerable<Payment> payments)
    {
        var project = Given.Approved();
        foreach (var payment in payments) project.Pay(payment, null, Given.Preparer(), NewYear);
        return [.. project.Standings.Select(standing => standing.Progress)];
    }

    private static Payment Payment(Random random) => new(
        new DateOnly(2020, 1, 1).AddDays(random.Next(0, 366)), new Money(random.Next(1, 300_000)), FundSource.Fiscal, $"记-{random.Next(1, 999):0000}", "活动支出", "超出部分经批准");

    private static Project Lived(Random random)
    {
        var project = Given.Approved();
        for (var i = 0; i < 60; i++)
        {
            try
            {
                Happen(project, random);
            }
            catch (RuleBroken)
            {
                // Refused is as good as booked here: sums must hold either way.
            }
        }
        return project;
    }

    private static void Happen(Project project, Random random)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(random.Next(0, 366));
        var amount = new Money(random.Next(1, 2_000_000));
        var line = project.Disbursements.Count == 0 ? null : project.Disbursements[random.Next(project.Disbursements.Count)];
        switch (random.Next(6))
        {
            case 0 when line is not null: project.Refund(line, Payment(random), null, Given.Preparer(), NewYear); break;
            case 1 when line is not null: project.Correct(line, amount, day, "核对后更正", null, Given.Preparer(), NewYear); break;
            case 2: project.Adjust(new(random.Next(2) == 0 ? AdjustmentKind.Supplement : AdjustmentKind.Reduction, day, amount, FundSource.Fiscal, "北财预〔2020〕8号", "任务变化"), null, Given.Reviewer(), NewYear); break;
            case 3: project.Import([Payment(random), Payment(random)], random.Next(1, 4), null, Given.Preparer(), NewYear); break;
            case 4 when random.Next(4) == 0: project.UndoImport(random.Next(1, 4), null, Given.Preparer(), NewYear); break;
            default: project.Pay(Payment(random), null, Given.Preparer(), NewYear); break;
        }
    }
}
