namespace BudgetPerformance.Web.Features.Departments;

/// <summary>To which duty a project is linked from now on.</summary>
/// <param name="DutyId">The duty; null for none.</param>
/// <param name="Seen">The duty the person saw it linked to.</param>
/// <param name="UnitId">The unit whose page the person looks at.</param>
public sealed record LinkForm(Guid? DutyId, Guid? Seen, int? UnitId);
