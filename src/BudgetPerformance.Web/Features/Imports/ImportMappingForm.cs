using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>How a payment list is to be understood, and why a budget may be overspent.</summary>
public sealed class ImportMappingForm : MappingForm
{
    [Display(Name = "超支原因"), Text(PaymentList.ReasonMaxLength, ManyLines = true)]
    public string? Reason { get; set; }

    public string CheckedReason => PlainText.Normalize(Reason, manyLines: true).Trim();
}
