using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>One page of ledger lines across projects, with what the whole filter adds up to.</summary>
public sealed record LedgerListPage(LedgerListForm Form, int Page, LedgerTotals Totals, IReadOnlyList<LedgerRow> Rows, IReadOnlyList<int> Years, IReadOnlyList<BudgetUnit> Units)
{
    public Pager Pager => new(Page, Totals.Count, LedgerListForm.PageSize, Form.To);
}
