using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class LedgerWordingTests
{
    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("0.004", "<0.01")]
    [InlineData("39.047619", "39.05")]
    [InlineData("99.996", "99.99")]
    [InlineData("100", "100.00")]
    [InlineData("100.001", "100.01")]
    [InlineData("103.94", "103.94")]
    public void A_rate_is_a_round_0_or_100_only_where_it_is_exactly_that(string points, string printed) =>
        Assert.Equal(printed, LedgerWording.Rate(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("-0.001", "-0.01")]
    [InlineData("0.001", "+0.01")]
    [InlineData("-5.952", "-5.95")]
    [InlineData("2.4", "+2.40")]
    public void A_deviation_has_its_sign_and_is_none_only_where_there_is_none(string points, string printed) =>
        Assert.Equal(printed, LedgerWording.Deviation(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void What_cannot_be_told_is_a_dash_and_amounts_are_exact_to_the_cent()
    {
        Assert.Equal(("—", "—"), (LedgerWording.Rate(null), LedgerWording.Deviation(null)));
        Assert.Equal(("1,234,567.89", "-0.01", "+12,000.00"), (LedgerWording.Yuan(new Money(123_456_789)), LedgerWording.Signed(new Money(-1)), LedgerWording.Signed(new Money(1_200_000))));
        Assert.Equal(("记-0312 2020-03-12", "2020-03-12"), (LedgerWording.Named("记-0312", new(2020, 3, 12)), LedgerWording.Named("", new(2020, 3, 12))));
    }
}
