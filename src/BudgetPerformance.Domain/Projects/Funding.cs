namespace BudgetPerformance.Domain.Projects;

/// <summary>预算规模: the budget and the funds it is made of. Null is a blank, which is not zero.</summary>
/// <param name="Budget">预算数</param>
/// <param name="FiscalFunds">其中：财政资金</param>
/// <param name="OtherFunds">其他资金</param>
public sealed record Funding(Money? Budget, Money? FiscalFunds, Money? OtherFunds)
{
    /// <summary>Nothing filled in.</summary>
    public static readonly Funding Blank = new(null, null, null);

    /// <summary>What the funds add up to, a blank counting as nothing.</summary>
    public Money Sum => (FiscalFunds ?? Money.Zero) + (OtherFunds ?? Money.Zero);

    /// <summary>What stands between the amounts and a submission.</summary>
    /// <param name="unit">The unit to state amounts in.</param>
    public IEnumerable<Objection> Objections(MoneyUnit unit)
    {
        foreach (var (field, amount) in new[] { (ProjectFields.Budget, Budget), (ProjectFields.FiscalFunds, FiscalFunds), (ProjectFields.OtherFunds, OtherFunds) })
            if (amount is { } below && below < Money.Zero)
                yield return new(ProjectRules.AmountsNotNegative, field, $"{ProjectFields.Labels[field]}为 {below.Print(unit)} {unit.Chinese()}，金额不能是负数。");
        if (Budget is not { } budget)
            yield return new(ProjectRules.BudgetGiven, ProjectFields.Budget);
        else if (budget != Sum)
            yield return new(ProjectRules.FundsAddUp, ProjectFields.Budget,
                $"预算数 {budget.Print(unit)} 与财政资金加其他资金之和 {Sum.Print(unit)} 不相等，相差 {(budget - Sum).Print(unit)} {unit.Chinese()}。");
        else if (budget == Money.Zero)
            yield return new(ProjectRules.BudgetIsSomething, ProjectFields.Budget);
    }
}
