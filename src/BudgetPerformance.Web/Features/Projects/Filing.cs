namespace BudgetPerformance.Web.Features.Projects;

/// <summary>For which year and unit a new project is filed.</summary>
public sealed record Filing(int? Year, int? UnitId);
