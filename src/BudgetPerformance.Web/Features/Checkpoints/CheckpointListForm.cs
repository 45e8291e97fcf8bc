namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>Which year's checkpoints are looked at, and from which unit down.</summary>
public sealed record CheckpointListForm(int? Year, string? Unit);
