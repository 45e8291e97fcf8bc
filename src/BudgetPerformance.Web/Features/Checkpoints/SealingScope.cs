using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>What is sealed at once: a checkpoint of a year, for a unit and everything below it.</summary>
public sealed record SealingScope(FiscalYear Year, Checkpoint Checkpoint, BudgetUnit Unit)
{
    public string Address => $"/checkpoints/{Year.Year}/{Checkpoint.Month}/{Unit.Id}";
}
