using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>What a payment should have been, as it is typed.</summary>
public sealed class CorrectionForm : AmountForm
{
    [Display(Name = "计入日期"), Required, Day]
    public string? PaidOn { get; set; }

    [Display(Name = "更正原因"), Required, Text(Disbursement.ReasonMaxLength, ManyLines = true)]
    public string? Reason { get; set; }

    /// <summary>What the payment came to on the screen, in 分.</summary>
    public long Seen { get; set; }

    /// <summary>The amount, the day it counts from and the reason, once nothing is wrong with any field.</summary>
    public (Money Right, DateOnly On, string Reason) Read() => (Money, TypedDate.Read(PaidOn).Value!.Value, Texts.Lines(Reason));
}
