namespace BudgetPerformance.Web.Features.Imports;

/// <summary>The last word before a list is imported.</summary>
/// <param name="SkipWrong">Whether the wrong rows are left out knowingly.</param>
/// <param name="Version">The list's version that was on the screen.</param>
public sealed record AcceptanceForm(bool SkipWrong, int Version);
