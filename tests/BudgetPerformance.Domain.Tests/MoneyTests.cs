using CsCheck;

namespace BudgetPerformance.Domain.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(5, "5.00")]
    [InlineData(10.5, "10.50")]
    [InlineData(968.1918, "968.1918")]
    [InlineData(0.0049, "0.0049")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(-1.5, "-1.50")]
    public void Ten_thousands_are_printed_with_at_least_two_decimals_and_as_many_as_the_amount_needs(double amount, string printed) =>
        Assert.Equal(printed, Money.Of((decimal)amount, MoneyUnit.TenThousandYuan).Print(MoneyUnit.TenThousandYuan));

    [Fact]
    public void An_amount_is_the_same_in_either_unit() =>
        Gen.Long[0, Money.Max.Fen].Sample(fen =>
        {
            var money = new Money(fen);
            return Money.Of(money.In(MoneyUnit.Yuan), MoneyUnit.Yuan) == money && Money.Of(money.In(MoneyUnit.TenThousandYuan), MoneyUnit.TenThousandYuan) == money;
        });

    [Fact]
    public void An_amount_is_never_rounded()
    {
        Assert.Throws<ArgumentException>(() => Money.Of(0.001m, MoneyUnit.Yuan));
        Assert.Throws<ArgumentException>(() => Money.Of(0.0000001m, MoneyUnit.TenThousandYuan));
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MaxValue, MoneyUnit.Yuan));
    }

    [Fact]
    public void Sums_and_differences_are_exact()
    {
        Assert.Equal(new Money(3), new Money(1) + new Money(2));
        Assert.Equal(new Money(-1), new Money(1) - new Money(2));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
    }

    [Fact]
    public void The_largest_amount_is_99999999_point_9999() => Assert.Equal("99999999.9999", Money.Max.Print(MoneyUnit.TenThousandYuan));

    [Fact]
    public void Amounts_are_ordered() =>
        Gen.Select(Gen.Long, Gen.Long).Sample((a, b) => (new Money(a) < new Money(b)) == (a < b) && (new Money(a) >= new Money(b)) == (a >= b) && new Money(a).CompareTo(new Money(b)) == a.CompareTo(b));

    [Fact]
    public void Each_unit_has_its_name_and_its_decimals()
    {
        Assert.Equal(("万元", 4), (MoneyUnit.TenThousandYuan.Chinese(), Money.DecimalsIn(MoneyUnit.TenThousandYuan)));
        Assert.Equal(("元", 2), (MoneyUnit.Yuan.Chinese(), Money.DecimalsIn(MoneyUnit.Yuan)));
    }
}
