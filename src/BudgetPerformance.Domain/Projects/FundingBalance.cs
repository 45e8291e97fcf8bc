namespace BudgetPerformance.Domain.Projects;

/// <summary>自动补平: the one amount that would make budget and funds add up. Only offered, never applied by itself.</summary>
/// <param name="Field">The field to change.</param>
/// <param name="Amount">The amount it would get.</param>
/// <param name="Difference">By how much the budget exceeds the funds now; negative where the funds are more.</param>
public sealed record FundingBalance(string Field, Money Amount, Money Difference)
{
    /// <summary>The difference without its sign.</summary>
    public Money Gap => Difference < Money.Zero ? Money.Zero - Difference : Difference;

    /// <summary>What would balance the amounts; null where they add up already or nothing is filled in. A blank is filled before anything typed is changed.</summary>
    public static FundingBalance? Of(Funding funding)
    {
        var budget = funding.Budget ?? Money.Zero;
        var difference = budget - funding.Sum;
        if (difference == Money.Zero) return null;
        if (funding.Budget is null) return new(ProjectFields.Budget, funding.Sum, difference);
        if (funding.FiscalFunds is null && budget > funding.Sum) return new(ProjectFields.FiscalFunds, difference, difference);
        return budget < (funding.FiscalFunds ?? Money.Zero) || funding.FiscalFunds is null
            ? new(ProjectFields.Budget, funding.Sum, difference)
            : new(ProjectFields.OtherFunds, budget - funding.FiscalFunds.Value, difference);
    }
}
