using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Tests.BadInput;

public sealed class AmountsTests(EntryDesk desk) : IClassFixture<EntryDesk>
{
    [Theory]
    [InlineData("N1", "5,000.00", 5000.00)]
    [InlineData("N2", "5，000.00", 5000.00)]
    [InlineData("N5", "10.005", 10.005)]
    [InlineData("N6", "0.0049", 0.0049)]
    [InlineData("N10", "99999999.9999", 99999999.9999)]
    [InlineData("N14", "10.50", 10.50)]
    [InlineData("N14", "10.5", 10.50)]
    [InlineData("N21", " 10.50 ", 10.50)]
    [InlineData("N21", "\u300010.50\u3000", 10.50)]
    public async Task An_amount_is_taken_exactly(string number, string typed, decimal expected)
    {
        var saved = await desk.Accepted(EntryCase.Amounts.Select(path => (path, (string?)typed)).ToArray());

        Assert.All([saved.Funding.Budget, saved.Funding.FiscalFunds, saved.Funding.OtherFunds], amount => Assert.Equal(expected, amount!.Value.In(MoneyUnit.TenThousandYuan)));
        var page = await desk.Visitor.Get($"/projects/{saved.Id}/edit");
        Assert.All(EntryCase.Amounts, path => Assert.Equal(expected.ToString("0.00##"), page.Value(path)));
        Assert.NotEmpty(number);
    }

    [Theory]
    [InlineData("N3", "1,2,3", "逗号")]
    [InlineData("N4", "5,", "逗号")]
    [InlineData("N4", ",5", "逗号")]
    [InlineData("N4", "1,00", "逗号")]
    [InlineData("N5", "10.00005", "4 位小数")]
    [InlineData("N6", "0.00001", "4 位小数")]
    [InlineData("N6", "1e-9", "科学记数法")]
    [InlineData("N7", "1e2", "科学记数法")]
    [InlineData("N7", "1E+2", "科学记数法")]
    [InlineData("N8", "1e400", "科学记数法")]
    [InlineData("N9", "1e28", "科学记数法")]
    [InlineData("N9", "79228162514264337593543950335", "不能大于 99,999,999.9999")]
    [InlineData("N10", "100000000", "不能大于 99,999,999.9999")]
    [InlineData("N11", "-1", "负")]
    [InlineData("N13", "01", "0")]
    [InlineData("N13", ".5", "小数点")]
    [InlineData("N13", "5.", "小数点")]
    [InlineData("N15", "-0", "负")]
    [InlineData("N15", "-0.00", "负")]
    [InlineData("N16", "10.5元", "单位")]
    [InlineData("N16", "￥10", "单位")]
    [InlineData("N16 and Q8", "10%", "单位或符号")]
    [InlineData("N16 and Q8", "10％", "单位或符号")]
    [InlineData("N17", "二十", "中文数字")]
    [InlineData("N17", "贰拾", "中文数字")]
    [InlineData("N18", "１０。５", "句号")]
    [InlineData("N18", "10，5", "逗号")]
    [InlineData("N19", "٣٤", "数字")]
    [InlineData("N19", "१०", "数字")]
    [InlineData("N20", "10 000", "空格")]
    [InlineData("N20", "10\u00A0000", "空格")]
    [InlineData("N20", "10\u2009000", "空格")]
    [InlineData("N22", "10.5\u200B", "看不见")]
    [InlineData("N23", "\u202E10", "看不见")]
    [InlineData("N24", "+10", "+")]
    [InlineData("N24", "(10)", "数字")]
    [InlineData("N24", "10-", "数字")]
    [InlineData("N25", "0x10", "数字")]
    [InlineData("N25", "NaN", "数字")]
    [InlineData("N25", "∞", "数字")]
    [InlineData("N25", "Infinity", "数字")]
    [InlineData("N25", "null", "数字")]
    [InlineData("N25", "undefined", "数字")]
    public async Task What_is_no_amount_is_refused_with_a_hint(string number, string typed, string hint)
    {
        await desk.Refused(EntryCase.Amounts, typed, hint);
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task N8_four_hundred_digits_are_refused_at_once()
    {
        await desk.Refused(EntryCase.Amounts, new string('9', 400), "太长").WaitAsync(EntryCase.Soon);
    }

    [Fact]
    public async Task N12_a_blank_amount_is_kept_as_a_blank_and_the_budget_is_wanted_at_submission()
    {
        var saved = await desk.Accepted(("Budget", ""), ("FiscalFunds", ""), ("OtherFunds", " "));
        Assert.Equal(Funding.Blank, saved.Funding);

        await desk.KeptButNotSubmitted("Budget", ProjectRules.BudgetGiven.Text, ("Budget", ""));
    }

    [Fact]
    public async Task N26_an_amount_with_a_NUL_is_refused_at_its_field()
    {
        await desk.RefusedEncoded(EntryCase.Amounts, "10%00", "10\uFFFD");
    }

    [Fact]
    public async Task N27_an_amount_sent_twice_is_refused_at_its_field()
    {
        foreach (var path in EntryCase.Amounts) await desk.RefusedEncoded([path], $"1&{path}=2", "1", ProjectRules.SentOnce.Text);
    }

    [Fact]
    public Task N28_funds_that_do_not_add_up_are_kept_with_their_difference_and_not_submitted() =>
        desk.KeptButNotSubmitted("Budget", "相差 1.00 万元", ("Budget", "10"), ("FiscalFunds", "6"), ("OtherFunds", "3"));
}
