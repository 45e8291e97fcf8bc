using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>Which heading stands over which of our columns, and why a budget may be overspent.</summary>
public sealed class MappingForm
{
    [Display(Name = "项目编码")]
    public string? ProjectCode { get; set; }

    [Display(Name = "项目名称")]
    public string? ProjectName { get; set; }

    [Display(Name = "支付日期")]
    public string? PaidOn { get; set; }

    [Display(Name = "金额")]
    public string? Amount { get; set; }

    [Display(Name = "金额单位")]
    public MoneyUnit Unit { get; set; }

    [Display(Name = "凭证号")]
    public string? Voucher { get; set; }

    [Display(Name = "摘要")]
    public string? Summary { get; set; }

    [Display(Name = "资金来源")]
    public string? Source { get; set; }

    [Display(Name = "超支原因"), Text(PaymentList.ReasonMaxLength, ManyLines = true)]
    public string? Reason { get; set; }

    /// <summary>The list's version that was on the screen.</summary>
    public int Version { get; set; }

    public static MappingForm From(PaymentList list) => new()
    {
        ProjectCode = list.Mapping[PaymentListColumn.ProjectCode],
        ProjectName = list.Mapping[PaymentListColumn.ProjectName],
        PaidOn = list.Mapping[PaymentListColumn.PaidOn],
        Amount = list.Mapping[PaymentListColumn.Amount],
        Unit = list.Mapping.Unit,
        Voucher = list.Mapping[PaymentListColumn.Voucher],
        Summary = list.Mapping[PaymentListColumn.Summary],
        Source = list.Mapping[PaymentListColumn.Source],
        Reason = list.Reason,
        Version = list.Version,
    };

    /// <summary>The mapping; a heading that the list does not have counts as none.</summary>
    public PaymentListMapping ToMapping(PaymentList list)
    {
        var chosen = new (PaymentListColumn Column, string? Heading)[]
        {
            (PaymentListColumn.ProjectCode, ProjectCode), (PaymentListColumn.ProjectName, ProjectName), (PaymentListColumn.PaidOn, PaidOn), (PaymentListColumn.Amount, Amount),
            (PaymentListColumn.Voucher, Voucher), (PaymentListColumn.Summary, Summary), (PaymentListColumn.Source, Source),
        };
        return new(chosen.Where(choice => choice.Heading is not null && list.Headings.Contains(choice.Heading)).ToDictionary(choice => choice.Column, choice => choice.Heading!), Unit);
    }

    public string CheckedReason => PlainText.Normalize(Reason, manyLines: true).Trim();
}
