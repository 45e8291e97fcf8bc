using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>The lists a person may work on, the latest first.</summary>
public sealed record ImportListPage(IReadOnlyList<PaymentList> Lists, Pager Pager);
