using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Data.Queries;

/// <summary>One project as a list shows it.</summary>
public sealed record ProjectListRow(
    int Id, int Year, ProjectCode Code, string Name, string UnitCode, string UnitName, Money? Budget, Money? FiscalFunds, Money? OtherFunds, ReviewState State, int Version, DateTimeOffset ChangedAt);

/// <summary>What a whole list adds up to, blanks counting as nothing.</summary>
public sealed record ProjectTotals(int Count, Money Budget, Money FiscalFunds, Money OtherFunds)
{
    public static readonly ProjectTotals None = new(0, Money.Zero, Money.Zero, Money.Zero);
}
