using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>A change of the budget as it is typed.</summary>
public sealed class AdjustmentForm : AmountForm
{
    [Display(Name = "调整方式")]
    public AdjustmentKind Kind { get; set; }

    [Display(Name = "调整日期"), Required, Day]
    public string? DecidedOn { get; set; }

    [Display(Name = "资金来源")]
    public FundSource Source { get; set; }

    [Display(Name = "文号"), Required, Text(BudgetAdjustment.DocumentMaxLength)]
    public string? Document { get; set; }

    [Display(Name = "调整原因"), Required, Text(BudgetAdjustment.ReasonMaxLength, ManyLines = true)]
    public string? Reason { get; set; }

    [Display(Name = "调入项目的编码"), Text(ProjectCode.MaxLength)]
    public string? To { get; set; }

    /// <summary>The full-year budget on the screen, in 分.</summary>
    public long Seen { get; set; }

    /// <summary>The adjustment, once nothing is wrong with any field.</summary>
    public Adjustment Read() => new(Kind, TypedDate.Read(DecidedOn).Value!.Value, Money, Source, Texts.Line(Document), Texts.Lines(Reason));

    /// <summary>Why there is no project to move budget to.</summary>
    public RuleBroken NoTarget() => new(DisbursementRules.VirementBetweenTwo, [new Objection(DisbursementRules.VirementBetweenTwo, nameof(To),
        string.IsNullOrWhiteSpace(To) ? "调剂请填写调入项目的编码。" : "没有找到本年度审核通过、编码唯一的另一个项目，请核对编码。")]);
}
