namespace BudgetPerformance.Web.Infrastructure.Binding;

/// <summary>What a number field takes: so many decimals, up to a maximum, from zero unless said otherwise.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumberAttribute(int decimals, double max) : Attribute
{
    public int Decimals => decimals;

    public decimal Max => (decimal)max;

    public bool Negative { get; set; }
}
