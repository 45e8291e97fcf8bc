using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Infrastructure.Binding;

/// <summary>What a text field takes: so many characters, one line unless said otherwise, and nothing invisible or broken.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TextAttribute(int maxLength) : ValidationAttribute
{
    public int MaxLength => maxLength;

    public bool ManyLines { get; set; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        PlainText.Problem(PlainText.Normalize((string?)value, ManyLines), maxLength, ManyLines) is { } problem
            ? new ValidationResult(problem, [validationContext.MemberName ?? ""])
            : ValidationResult.Success;
}
