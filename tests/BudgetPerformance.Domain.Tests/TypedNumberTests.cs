using CsCheck;

namespace BudgetPerformance.Domain.Tests;

public sealed class TypedNumberTests
{
    private const decimal Max = 99_999_999.9999m;

    [Theory]
    [InlineData("5,000.00", "5000.00")]
    [InlineData("5，000.00", "5000.00")]
    [InlineData("１０．５０", "10.50")]
    [InlineData(" 10.50 ", "10.50")]
    [InlineData("\u300010.50\u3000", "10.50")]
    [InlineData("10.005", "10.005")]
    [InlineData("0.0049", "0.0049")]
    [InlineData("968.1918", "968.1918")]
    [InlineData("10,308,000.00", "10308000.00")]
    [InlineData("99999999.9999", "99999999.9999")]
    [InlineData("0", "0")]
    [InlineData("0.00", "0")]
    public void What_people_type_is_read_exactly(string typed, string value)
    {
        var read = TypedNumber.Read(typed, 4, Max);
        Assert.Null(read.Problem);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), read.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u3000\t\r\n")]
    public void A_blank_is_no_number_and_no_mistake(string? typed) => Assert.Equal(new TypedNumber(null, null), TypedNumber.Read(typed, 2, 100));

    [Theory]
    [InlineData("1,2,3", "逗号")]
    [InlineData("5,", "逗号")]
    [InlineData(",5", "逗号")]
    [InlineData("1,00", "逗号")]
    [InlineData("10，5", "小数点请用“.”")]
    [InlineData("1,0000", "逗号")]
    [InlineData("0,000", "逗号")]
    [InlineData("１０。５", "句号")]
    [InlineData("10.00005", "最多填 4 位小数")]
    [InlineData("0.00001", "最多填 4 位小数")]
    [InlineData("1e2", "科学记数法")]
    [InlineData("1E+2", "科学记数法")]
    [InlineData("1e-9", "科学记数法")]
    [InlineData("1e400", "科学记数法")]
    [InlineData("1e28", "科学记数法")]
    [InlineData("79228162514264337593543950335", "不能大于 99,999,999.9999")]
    [InlineData("792281625142643375935439503350000", "不能大于 99,999,999.9999")]
    [InlineData("100000000", "不能大于 99,999,999.9999")]
    [InlineData("-1", "负数")]
    [InlineData("－1", "负数")]
    [InlineData("-0", "负数")]
    [InlineData("-0.00", "负数")]
    [InlineData("01", "多写 0")]
    [InlineData("00", "多写 0")]
    [InlineData(".5", "小数点前后")]
    [InlineData("5.", "小数点前后")]
    [InlineData("10.5元", "不要写单位")]
    [InlineData("10 万元", "不要写单位")]
    [InlineData("￥10", "不要写单位")]
    [InlineData("10%", "不要写单位")]
    [InlineData("10％", "不要写单位")]
    [InlineData("二十", "中文数字")]
    [InlineData("贰拾", "中文数字")]
    [InlineData("二十万元", "中文数字")]
    [InlineData("10 000", "空格")]
    [InlineData("10\u00A0000", "空格")]
    [InlineData("10\u2009000", "空格")]
    [InlineData("10.5\u200B", "看不见")]
    [InlineData("\u202E10", "看不见")]
    [InlineData("10\0", "看不见")]
    [InlineData("+10", "不用写“+”")]
    [InlineData("(10)", "请填数字")]
    [InlineData("10-", "请填数字")]
    [InlineData("--1", "请填数字")]
    [InlineData("٣٤", "请填数字")]
    [InlineData("१०", "请填数字")]
    [InlineData("0x10", "请填数字")]
    [InlineData("NaN", "请填数字")]
    [InlineData("∞", "请填数字")]
    [InlineData("Infinity", "请填数字")]
    [InlineData("null", "请填数字")]
    [InlineData("undefined", "请填数字")]
    [InlineData("1.2.3", "请填数字")]
    [InlineData("10\uFFFD", "请填数字")]
    public void Anything_else_is_refused_with_what_to_do(string typed, string says)
    {
        var read = TypedNumber.Read(typed, 4, Max);
        Assert.Null(read.Value);
        Assert.Contains(says, read.Problem, StringComparison.Ordinal);
        Assert.EndsWith("。", read.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_names_the_decimals_that_are_allowed()
    {
        Assert.Equal("最多填 2 位小数，请改短；系统不会自动四舍五入。", TypedNumber.Read("33.333", 2, 100).Problem);
        Assert.Equal("请填整数，不要小数；系统不会自动四舍五入。", TypedNumber.Read("1.5", 0, 100).Problem);
        Assert.Equal("不能大于 100。", TypedNumber.Read("100.01", 2, 100).Problem);
    }

    [Theory]
    [InlineData("-1.50", -1.5)]
    [InlineData("－1", -1)]
    [InlineData("-0.00", 0)]
    public void Numbers_below_zero_are_read_where_they_are_taken_and_never_become_minus_zero(string typed, double value)
    {
        var read = TypedNumber.Read(typed, 2, 100, negative: true);
        Assert.Equal((decimal)value, read.Value);
        Assert.NotEqual("-0.00", read.Value!.Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("-100.01")]
    [InlineData("-79228162514264337593543950335000")]
    public void Numbers_too_far_below_zero_are_refused_with_the_limit(string typed) =>
        Assert.Equal("不能小于 -100。", TypedNumber.Read(typed, 2, 100, negative: true).Problem);

    [Fact]
    public void Whatever_is_typed_gets_a_number_or_a_sentence_but_never_both() =>
        Gen.String.Sample(typed =>
        {
            var read = TypedNumber.Read(typed, 4, Max);
            return string.IsNullOrWhiteSpace(typed) ? read == new TypedNumber(null, null) : read.Value is null != read.Problem is null;
        });

    [Fact]
    public void Every_amount_printed_is_read_back() =>
        Gen.Long[0, 999_999_999_999].Sample(tenThousandths =>
        {
            var amount = tenThousandths / 10_000m;
            return TypedNumber.Read(amount.ToString("#,0.0000", System.Globalization.CultureInfo.InvariantCulture), 4, Max).Value == amount;
        });

    [Theory]
    [InlineData('a')]
    [InlineData('9')]
    [InlineData(',')]
    [InlineData(' ')]
    public void A_megabyte_is_answered_at_once(char character)
    {
        var typed = "1" + new string(character, 1_000_000) + "1";
        Assert.InRange(Fastest.Of(() => Assert.Null(TypedNumber.Read(typed, 4, Max).Value)).TotalMilliseconds, 0, 1);
        Assert.InRange(Fastest.Of(() => Assert.Null(TypedNumber.Read(new string('9', 400), 4, Max).Value)).TotalMilliseconds, 0, 1);
    }
}
