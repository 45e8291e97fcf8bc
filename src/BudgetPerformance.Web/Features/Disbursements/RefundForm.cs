using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Money of a payment that came back, as it is typed.</summary>
public sealed class RefundForm : AmountForm
{
    [Display(Name = "退款日期"), Required, Day]
    public string? PaidOn { get; set; }

    [Display(Name = "凭证号"), Text(Disbursement.VoucherMaxLength)]
    public string? Voucher { get; set; }

    [Display(Name = "退款说明"), Required, Text(Disbursement.SummaryMaxLength)]
    public string? Summary { get; set; }

    /// <summary>What the payment came to on the screen, in 分.</summary>
    public long Seen { get; set; }

    /// <summary>The refund, once nothing is wrong with any field.</summary>
    public Payment Read() => new(TypedDate.Read(PaidOn).Value!.Value, Money, FundSource.Fiscal, Texts.Line(Voucher), Texts.Line(Summary));
}
