using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of units.</summary>
public static class UnitScopes
{
    /// <summary>The person's own unit and everything below it.</summary>
    public static IQueryable<BudgetUnit> VisibleTo(this IQueryable<BudgetUnit> units, Actor actor) => units.Where(unit => unit.Path.StartsWith(actor.UnitPath));

    /// <summary>As a tree is read: each unit after the one above it.</summary>
    public static IQueryable<BudgetUnit> InOrder(this IQueryable<BudgetUnit> units) => units.OrderBy(unit => unit.Path);
}
