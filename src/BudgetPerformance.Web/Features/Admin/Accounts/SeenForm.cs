namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>The version of the account that was on the screen when a button was pressed.</summary>
public sealed record SeenForm(string? Stamp);
