namespace BudgetPerformance.Domain.Objectives;

/// <summary>One grade of a banded target, as the old layout of Hebei has them in four columns.</summary>
/// <param name="Grade">优, 良, 中 or 差.</param>
/// <param name="Number">The grade's lower end; for 差 the value below which it begins.</param>
/// <param name="Unit">The canonical unit, or null where none was written.</param>
public sealed record TargetBand(string Grade, decimal Number, string? Unit);
