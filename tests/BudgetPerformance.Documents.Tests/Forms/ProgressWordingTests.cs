using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class ProgressWordingTests
{
    [Theory]
    [InlineData(1_461_900_000L, "1,461.90")]
    [InlineData(1_234_567L, "1.23")]
    [InlineData(1_235_000L, "1.24")]
    [InlineData(0L, "0.00")]
    [InlineData(1_000L, "0.001")]
    [InlineData(-10_300_000L, "-10.30")]
    public void Amounts_are_stated_in_ten_thousands_and_never_as_nothing_where_there_is_something(long fen, string told) => Assert.Equal(told, ProgressWording.Amount(new Money(fen)));

    [Theory]
    [InlineData(99.96, "99.9", "99")]
    [InlineData(100, "100.0", "100")]
    [InlineData(100.04, "100.0", "100")]
    [InlineData(43.65, "43.7", "44")]
    public void A_rate_is_never_rounded_up_to_a_hundred(double points, string rate, string whole) =>
        Assert.Equal((rate, whole), (ProgressWording.Rate((decimal)points), ProgressWording.Whole((decimal)points)));

    [Theory]
    [InlineData(-7.84, "落后 7.8 个百分点", "-7.8")]
    [InlineData(1.25, "超前 1.3 个百分点", "+1.3")]
    [InlineData(-0.04, "持平", "0.0")]
    public void A_deviation_is_told_in_words_or_with_its_sign(double points, string told, string signed) =>
        Assert.Equal((told, signed), (ProgressWording.Deviation((decimal)points), ProgressWording.Signed((decimal)points)));

    [Fact]
    public void A_checkpoint_to_come_shows_its_plan_only()
    {
        var progress = new Progress(new(12), new(100), new(100), new(30), new Percentage(10_000));
        Assert.Equal(("—", "100"), ProgressWording.Pair(progress, new(10)));
        Assert.Equal(("30", "100"), ProgressWording.Pair(progress, new(12)));
    }
}
