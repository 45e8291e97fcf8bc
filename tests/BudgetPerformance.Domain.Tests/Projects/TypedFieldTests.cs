using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class TypedFieldTests
{
    [Theory]
    [InlineData("Budget", "５，０００", "5000.00", null)]
    [InlineData("OtherFunds", "", "", null)]
    [InlineData("FiscalFunds", "五", "", "请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。")]
    [InlineData("Plan[3]", "100", "100.00", null)]
    [InlineData("Plan[0]", "33.333", "", "最多填 2 位小数，请改短；系统不会自动四舍五入。")]
    [InlineData("Code", " 287-0101 ", "287-0101", null)]
    [InlineData("Name", " ", "", "请填写项目名称。")]
    [InlineData("Purpose", " 走访\r\n慰问 ", " 走访\n慰问 ", null)]
    [InlineData("Indicators[7].Target", "≥95%\n≥90%", "≥95%\n≥90%", null)]
    [InlineData("Indicators[7].Kind", "数量\n指标", "数量\n指标", "这里只能填一行，请去掉换行。")]
    public void A_field_is_read_by_its_own_shape(string path, string typed, string text, string? problem) =>
        Assert.Equal(new TypedField(text, problem), TypedField.Read(path, typed, MoneyUnit.TenThousandYuan));

    [Fact]
    public void What_is_typed_in_yuan_is_kept_in_ten_thousand_yuan_to_the_fen() =>
        Assert.Equal("1.000001", TypedField.Read("Budget", "10,000.01", MoneyUnit.Yuan).Text);

    [Fact]
    public void There_is_no_other_field() => Assert.Throws<ArgumentException>(() => TypedField.Read("State", "", MoneyUnit.Yuan));
}
