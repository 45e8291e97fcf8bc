using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Who has written the year's statement and who owes it.</summary>
/// <param name="Years">Every year, the latest first.</param>
/// <param name="Year">The year shown; null where there is none.</param>
/// <param name="Units">The units the person sees, as the tree is read.</param>
/// <param name="Statements">The year's statements by their unit.</param>
/// <param name="Actor">Who looks.</param>
public sealed record StatementListPage(IReadOnlyList<FiscalYear> Years, FiscalYear? Year, IReadOnlyList<BudgetUnit> Units, IReadOnlyDictionary<int, DepartmentStatement> Statements, Actor Actor)
{
    /// <summary>The units to show: those that are open, and those that once wrote one.</summary>
    public IEnumerable<BudgetUnit> Shown => Units.Where(unit => !unit.IsClosed || Statements.ContainsKey(unit.Id));

    /// <summary>How many have written one.</summary>
    public int Written => Shown.Count(unit => Statements.ContainsKey(unit.Id));

    /// <summary>How many owe one.</summary>
    public int Owed => Shown.Count() - Written;

    public bool MayWrite(BudgetUnit unit) => Year is { } year && ReviewPermits.MayEnterFor(Actor, unit, year) is null;
}
