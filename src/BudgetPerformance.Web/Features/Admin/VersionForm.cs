namespace BudgetPerformance.Web.Features.Admin;

/// <summary>The version of the unit or year that was on the screen when a button was pressed.</summary>
public sealed record VersionForm(int? Seen);
