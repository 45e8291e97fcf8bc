using BudgetPerformance.Testing;
using CsCheck;

namespace BudgetPerformance.Domain.Tests;

public sealed class PercentageTests
{
    [Fact]
    public void Every_percentage_with_two_decimals_is_kept_exactly() =>
        Gen.Int[0, 10_000].Sample(hundredths => Percentage.Of(hundredths / 100m) is var percentage && percentage.Hundredths == hundredths && percentage.Points == hundredths / 100m);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void Nothing_lies_outside_of_0_and_100(double points) => Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of((decimal)points));

    [Fact]
    public void A_third_decimal_is_never_rounded_away() => Assert.Throws<ArgumentException>(() => Percentage.Of(33.333m));

    [Fact]
    public void A_percentage_is_printed_with_two_decimals() => Assert.Equal(["0.00", "33.30", "100.00"], new[] { Percentage.Zero, Percentage.Of(33.3m), Percentage.OneHundred }.Select(p => p.Print()));

    [Fact]
    public void The_share_of_an_amount_is_rounded_half_up_to_the_fen()
    {
        Assert.Equal(Given.TenThousand(1.05m), Percentage.Of(10).ShareOf(Given.TenThousand(10.5m)));
        Assert.Equal(new Money(1), Percentage.Of(50).ShareOf(new Money(1)));
        Assert.Equal(Money.Max, Percentage.OneHundred.ShareOf(Money.Max));
    }

    [Fact]
    public void Percentages_are_ordered() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Sample((a, b) =>
            (new Percentage(a) < new Percentage(b)) == (a < b) && (new Percentage(a) > new Percentage(b)) == (a > b) && (new Percentage(a) <= new Percentage(b)) == (a <= b) && (new Percentage(a) >= new Percentage(b)) == (a >= b));
}
