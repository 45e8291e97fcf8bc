using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Data.Queries;

/// <summary>What a list of projects is narrowed to; what is null does not narrow.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="UnitCode">The code of a unit, which stands for itself and everything below it.</param>
/// <param name="State">Where the form stands.</param>
/// <param name="Text">A text in code, name or purpose, every character literal; case and full-width forms do not count in codes, case does not count elsewhere.</param>
public sealed record ProjectFilter(int? Year = null, string? UnitCode = null, ReviewState? State = null, string? Text = null);
