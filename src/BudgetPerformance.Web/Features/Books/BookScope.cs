using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>Whose book of which year.</summary>
public sealed record BookScope(FiscalYear Year, BudgetUnit Unit)
{
    public string Address => $"/books/{Year.Year}/{Unit.Code}";
}

/// <summary>A project that may stand in the book.</summary>
public sealed record BookRow(int Id, ProjectCode Code, string Name, string UnitName, Money? Budget, ReviewState State);
