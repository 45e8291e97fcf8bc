using BudgetPerformance.Data.Mapping;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of ledgers.</summary>
public static class LedgerScopes
{
    /// <summary>With its payments, refunds and corrections, its adjustments and its explanations, each in the order of entry.</summary>
    public static IQueryable<Project> WithLedger(this IQueryable<Project> projects) => projects
        .Include(project => EF.Property<List<Disbursement>>(project, DisbursementMapping.Navigation).OrderBy(line => line.Id))
        .Include(project => EF.Property<List<BudgetAdjustment>>(project, BudgetAdjustmentMapping.Navigation).OrderBy(row => row.Id))
        .Include(project => EF.Property<List<DeviationExplanation>>(project, DeviationExplanationMapping.Navigation).OrderBy(row => row.Id));
}
