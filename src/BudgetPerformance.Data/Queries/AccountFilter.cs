using BudgetPerformance.Domain;

namespace BudgetPerformance.Data.Queries;

/// <summary>What a list of accounts is narrowed to; what is null does not narrow.</summary>
/// <param name="Text">A text in the account's name or the person's, every character literal.</param>
/// <param name="UnitCode">The code of a unit, which stands for itself and everything below it.</param>
/// <param name="Role">A role that is held.</param>
/// <param name="Disabled">Whether sign-in is refused.</param>
public sealed record AccountFilter(string? Text = null, string? UnitCode = null, Role? Role = null, bool? Disabled = null);
