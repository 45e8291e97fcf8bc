using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Data.Queries;

/// <summary>One line of a ledger as a list shows it, with the project it belongs to and the payment it puts right.</summary>
public sealed record LedgerRow(
    int ProjectId, int Year, ProjectCode Code, string Name, string UnitCode, string UnitName,
    DateOnly PaidOn, DisbursementKind Kind, FundSource Source, string Voucher, string Summary, Money Amount, string Reason,
    DateOnly? CorrectsPaidOn, string? CorrectsVoucher, string EnteredBy, DateTimeOffset EnteredAt);

/// <summary>What a whole list of lines adds up to.</summary>
public sealed record LedgerTotals(int Count, Money Amount, Money Fiscal, Money Other)
{
    public static readonly LedgerTotals None = new(0, Money.Zero, Money.Zero, Money.Zero);
}
