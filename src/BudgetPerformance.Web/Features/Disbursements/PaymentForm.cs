using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>A payment as it is typed.</summary>
public sealed class PaymentForm : AmountForm
{
    [Display(Name = "支出日期"), Required, Day]
    public string? PaidOn { get; set; }

    [Display(Name = "资金来源")]
    public FundSource Source { get; set; }

    [Display(Name = "凭证号"), Text(Disbursement.VoucherMaxLength)]
    public string? Voucher { get; set; }

    [Display(Name = "摘要"), Required, Text(Disbursement.SummaryMaxLength)]
    public string? Summary { get; set; }

    [Display(Name = "超支原因"), Text(Disbursement.ReasonMaxLength, ManyLines = true)]
    public string? Reason { get; set; }

    /// <summary>The payment, once nothing is wrong with any field.</summary>
    public Payment Read() => new(TypedDate.Read(PaidOn).Value!.Value, Money, Source, Texts.Line(Voucher), Texts.Line(Summary), Texts.Lines(Reason));
}
