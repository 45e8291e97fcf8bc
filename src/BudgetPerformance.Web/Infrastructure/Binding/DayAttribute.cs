using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Infrastructure.Binding;

/// <summary>What a field for a day takes: a day as offices write it, read strictly.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DayAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        TypedDate.Read((string?)value).Problem is { } problem ? new ValidationResult(problem, [validationContext.MemberName ?? ""]) : ValidationResult.Success;
}
