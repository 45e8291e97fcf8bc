using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Data.Queries;

/// <summary>What a list of ledger lines is narrowed to; what is null does not narrow.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="UnitCode">The code of a unit, which stands for itself and everything below it.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Source">The fund.</param>
/// <param name="Kind">Payments, refunds or corrections.</param>
/// <param name="Text">A text in voucher, summary, or the project's code or name, every character literal.</param>
/// <param name="ProjectId">One project.</param>
public sealed record LedgerFilter(
    int? Year = null, string? UnitCode = null, DateOnly? From = null, DateOnly? Until = null, FundSource? Source = null, DisbursementKind? Kind = null, string? Text = null, int? ProjectId = null);
