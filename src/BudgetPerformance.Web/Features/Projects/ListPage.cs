using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>One page of the list of projects, with what the whole filter adds up to.</summary>
public sealed record ListPage(
    ListForm Form, int Page, ProjectTotals Totals, IReadOnlyList<ProjectListRow> Rows, IReadOnlyList<int> Years, IReadOnlyList<BudgetUnit> Units, Actor Actor)
{
    public Pager Pager => new(Page, Totals.Count, ListForm.PageSize, Form.To);

    public bool MayEnter => Actor.Is(Role.Preparer);
}
