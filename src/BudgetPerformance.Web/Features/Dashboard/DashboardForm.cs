using System.Globalization;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>What the dashboard is asked for in its address. Everything is text: what is no number is as good as not said.</summary>
public sealed record DashboardForm(string? Year, string? Unit, string? Month, string? Show, string? Page, string? Rank)
{
    /// <summary>Narrows the list of projects to those that owe a reason.</summary>
    public const string Unexplained = nameof(StandingFilter.Unexplained);

    public int? YearAsked => Number(Year);

    public int? MonthAsked => Number(Month);

    public string? UnitAsked => string.IsNullOrWhiteSpace(Unit) ? null : Unit.Trim();

    public int? PageAsked => Number(Page);

    public int? RankAsked => Number(Rank);

    public StandingFilter Filter => Show == Unexplained ? new(Unexplained: true)
        : Enum.GetNames<ProgressStatus>().Contains(Show) ? new(Enum.Parse<ProgressStatus>(Show!))
        : new();

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
