using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>A form that takes an amount, in 元 as vouchers state it or in 万元.</summary>
public abstract class AmountForm
{
    [Display(Name = "金额"), Required, Amount]
    public string? Amount { get; set; }

    [Display(Name = "金额单位")]
    public MoneyUnit Unit { get; set; } = MoneyUnit.Yuan;

    /// <summary>The page's own key, so that the same page sent twice books once.</summary>
    public Guid SubmitKey { get; set; }

    protected Money Money => Money.Of(Typed.Value ?? 0, Unit);

    private TypedNumber Typed => TypedNumber.Read(Amount, Money.DecimalsIn(Unit), Money.Max.In(Unit));

    private sealed class AmountAttribute : ValidationAttribute
    {
        protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
            ((AmountForm)validationContext.ObjectInstance).Typed.Problem is { } problem ? new ValidationResult(problem, [validationContext.MemberName ?? ""]) : ValidationResult.Success;
    }
}
