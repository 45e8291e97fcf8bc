using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class FundingBalanceTests
{
    [Theory]
    [InlineData(10, 6, null, ProjectFields.OtherFunds, 4)]
    [InlineData(10, null, 3, ProjectFields.FiscalFunds, 7)]
    [InlineData(10, null, null, ProjectFields.FiscalFunds, 10)]
    [InlineData(null, 6, 3, ProjectFields.Budget, 9)]
    [InlineData(10, 6, 3, ProjectFields.OtherFunds, 4)]
    [InlineData(10, 12, null, ProjectFields.Budget, 12)]
    [InlineData(10, null, 12, ProjectFields.Budget, 12)]
    public void One_amount_is_offered_that_makes_budget_and_funds_add_up(int? budget, int? fiscal, int? other, string field, int amount)
    {
        var balance = FundingBalance.Of(Funding(budget, fiscal, other))!;

        Assert.Equal((field, Given.TenThousand(amount)), (balance.Field, balance.Amount));
    }

    [Theory]
    [InlineData(5, 5, null)]
    [InlineData(9, 6, 3)]
    [InlineData(null, null, null)]
    public void Nothing_is_offered_where_they_add_up(int? budget, int? fiscal, int? other) =>
        Assert.Null(FundingBalance.Of(Funding(budget, fiscal, other)));

    private static Funding Funding(int? budget, int? fiscal, int? other) => new(Amount(budget), Amount(fiscal), Amount(other));

    private static Money? Amount(int? tenThousand) => tenThousand is { } amount ? Given.TenThousand(amount) : null;
}
