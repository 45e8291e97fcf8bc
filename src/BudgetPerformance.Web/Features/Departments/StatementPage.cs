using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>A statement's page: its text, what is found about it, and its history.</summary>
/// <param name="Statement">The statement with its duties and history.</param>
/// <param name="MayWrite">Whether the person may change it.</param>
public sealed record StatementPage(DepartmentStatement Statement, bool MayWrite)
{
    public GridLayout OfficialForm => new(DepartmentStatementForm.For(Statement));

    public IReadOnlyList<Objection> Findings { get; } = StatementFindings.On(Statement.Details, Statement.Year);
}
