using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Why spending is behind or over at a checkpoint, as it is typed.</summary>
public sealed class ExplanationForm
{
    [Display(Name = "时点")]
    public int Month { get; set; }

    [Display(Name = "偏差原因")]
    public DeviationCauses[] Causes { get; set; } = [];

    [Display(Name = "原因说明"), Required, Text(DeviationExplanation.TextMaxLength, ManyLines = true)]
    public string? Reason { get; set; }

    [Display(Name = "改进措施"), Required, Text(DeviationExplanation.TextMaxLength, ManyLines = true)]
    public string? Measures { get; set; }

    /// <summary>The page's own key, so that the same page sent twice explains once.</summary>
    public Guid SubmitKey { get; set; }

    /// <summary>The causes, the reason and the measures, once nothing is wrong with any field.</summary>
    public (DeviationCauses Causes, string Reason, string Measures) Read() =>
        ((Causes ?? []).Aggregate(DeviationCauses.None, (all, cause) => all | cause), Texts.Lines(Reason), Texts.Lines(Measures));
}
