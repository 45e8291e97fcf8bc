using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of units.</summary>
public static class UnitScopes
{
    /// <summary>The person's own unit and everything below it.</summary>
    public static IQueryable<BudgetUnit> VisibleTo(this IQueryable<BudgetUnit> units, Actor actor)
    {
        var (from, to) = Subtree.Of(actor.UnitPath);
        return units.Where(unit => unit.Path.CompareTo(from) >= 0 && unit.Path.CompareTo(to) < 0);
    }

    /// <summary>As a tree is read: each unit after the one above it.</summary>
    public static IQueryable<BudgetUnit> InOrder(this IQueryable<BudgetUnit> units) => units.OrderBy(unit => unit.Path);
}
