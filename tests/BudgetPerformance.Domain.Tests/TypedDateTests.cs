namespace BudgetPerformance.Domain.Tests;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2020-3-5")]
    [InlineData("2020-03-05")]
    [InlineData("2020/3/5")]
    [InlineData("2020.3.5")]
    [InlineData("2020年3月5日")]
    [InlineData("2020年03月05")]
    [InlineData("20200305")]
    [InlineData(" ２０２０－３－５ ")]
    [InlineData("2020-03-05 14:22:01")]
    [InlineData("2020/3/5 9:05")]
    [InlineData("2020-03-05T00:00:00.000")]
    public void The_shapes_of_Chinese_offices_are_read(string typed) => Assert.Equal(new TypedDate(new DateOnly(2020, 3, 5), null), TypedDate.Read(typed));

    [Theory]
    [InlineData("20-3-5")]
    [InlineData("3/5/2020")]
    [InlineData("2020-3/5")]
    [InlineData("2020年3月")]
    [InlineData("2020355")]
    [InlineData("昨天")]
    [InlineData("2020-03-05 下午")]
    public void What_could_mean_several_days_is_not_guessed(string typed) => Assert.Equal(new TypedDate(null, "请按 2020-03-05 的样子填写日期。"), TypedDate.Read(typed));

    [Theory]
    [InlineData("2019-02-29")]
    [InlineData("20201301")]
    [InlineData("2020-0-5")]
    [InlineData("0000-01-01")]
    public void A_day_that_is_not_in_the_calendar_is_refused(string typed) => Assert.Equal(new TypedDate(null, "没有这一天，请核对日期。"), TypedDate.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 　")]
    public void Nothing_is_a_blank(string? typed) => Assert.Equal(new TypedDate(null, null), TypedDate.Read(typed));
}
