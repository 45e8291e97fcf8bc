using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class FundingTests
{
    private static Money? Amount(string amount) => amount.Length == 0 ? null : Given.TenThousand(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

    private static Funding Funding(string budget, string fiscal, string other) => new(Amount(budget), Amount(fiscal), Amount(other));

    [Theory]
    [InlineData("5", "5", "")]
    [InlineData("10", "6.5", "3.5")]
    [InlineData("968.1918", "968.1918", "0")]
    [InlineData("3", "", "3")]
    public void Budget_is_the_sum_of_its_funds_and_a_blank_counts_as_nothing(string budget, string fiscal, string other) =>
        Assert.Empty(Funding(budget, fiscal, other).Objections(MoneyUnit.TenThousandYuan));

    [Fact]
    public void A_difference_is_named_to_the_last_digit()
    {
        var finding = Assert.Single(Funding("10", "6", "3.0001").Objections(MoneyUnit.TenThousandYuan));
        Assert.Equal((ProjectRules.FundsAddUp, ProjectFields.Budget), (finding.Rule, finding.Field));
        Assert.Equal("预算数 10.00 与财政资金加其他资金之和 9.0001 不相等，相差 0.9999 万元。", finding.Message);
        Assert.Equal("预算数 100000.00 与财政资金加其他资金之和 90001.00 不相等，相差 9999.00 元。", Assert.Single(Funding("10", "6", "3.0001").Objections(MoneyUnit.Yuan)).Message);
    }

    [Fact]
    public void A_blank_budget_is_asked_for_and_a_budget_of_nothing_questioned()
    {
        Assert.Equal(ProjectRules.BudgetGiven, Assert.Single(Funding("", "5", "").Objections(MoneyUnit.TenThousandYuan)).Rule);
        Assert.False(Assert.Single(Funding("0", "0", "").Objections(MoneyUnit.TenThousandYuan), finding => finding.Rule == ProjectRules.BudgetIsSomething).Blocks);
    }

    [Fact]
    public void No_amount_is_negative()
    {
        var finding = Assert.Single(Funding("5", "6", "-1").Objections(MoneyUnit.TenThousandYuan));
        Assert.Equal((ProjectRules.AmountsNotNegative, ProjectFields.OtherFunds, "其他资金为 -1.00 万元，金额不能是负数。"), (finding.Rule, finding.Field, finding.Message));
    }

    [Theory]
    [InlineData("10", "6", "3", "OtherFunds", "4")]
    [InlineData("10", "6", "", "OtherFunds", "4")]
    [InlineData("10", "", "", "FiscalFunds", "10")]
    [InlineData("10", "", "4", "FiscalFunds", "6")]
    [InlineData("", "6", "3", "Budget", "9")]
    [InlineData("5", "6", "3", "Budget", "9")]
    [InlineData("5", "", "7", "Budget", "7")]
    public void One_change_that_balances_the_amounts_is_offered(string budget, string fiscal, string other, string field, string amount)
    {
        var funding = Funding(budget, fiscal, other);
        var balance = FundingBalance.Of(funding)!;
        Assert.Equal((field, Amount(amount)!.Value), (balance.Field, balance.Amount));
        var balanced = field switch { "Budget" => funding with { Budget = balance.Amount }, "FiscalFunds" => funding with { FiscalFunds = balance.Amount }, _ => funding with { OtherFunds = balance.Amount } };
        Assert.Null(FundingBalance.Of(balanced));
    }

    [Fact]
    public void Nothing_is_offered_where_nothing_is_wrong() => Assert.Null(FundingBalance.Of(Funding("10", "6", "4")));
}
