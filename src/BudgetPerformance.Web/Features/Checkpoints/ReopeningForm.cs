using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>Why a pack is reopened.</summary>
public sealed class ReopeningForm
{
    [Display(Name = "解除原因"), Text(PackReopening.ReasonMaxLength, ManyLines = true)]
    public string? Reason { get; set; }
}
