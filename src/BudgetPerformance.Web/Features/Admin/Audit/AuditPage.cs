using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Admin.Audit;

/// <summary>A page of the audit trail.</summary>
public sealed record AuditPage(AuditListForm Form, IReadOnlyList<AuditLine> Lines, Pager Pager);
