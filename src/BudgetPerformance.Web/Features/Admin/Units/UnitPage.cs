using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Units;

/// <summary>A unit in the tree, with how many people and projects belong to it.</summary>
public sealed record UnitRow(BudgetUnit Unit, int Accounts, int Projects)
{
    /// <summary>The whole tree.</summary>
    public static Task<List<UnitRow>> AllAsync(BudgetDbContext db, CancellationToken cancellation = default) => db.Units.AsNoTracking().InOrder()
        .Select(unit => new UnitRow(unit, db.Users.Count(account => account.UnitId == unit.Id), db.Projects.Count(project => project.UnitId == unit.Id)))
        .ToListAsync(cancellation);
}

/// <summary>The page of a new unit.</summary>
/// <param name="Parent">The unit above; null for a department.</param>
/// <param name="Form">What was typed.</param>
public sealed record NewUnitPage(BudgetUnit? Parent, UnitForm Form)
{
    public string Address => Parent is null ? "/admin/units" : $"/admin/units/{Parent.Id}/units";

    public static string Added(BudgetUnit unit) => $"已新增单位“{unit.Code} {unit.Name}”。";
}

/// <summary>The page of a unit.</summary>
/// <param name="Unit">The unit as it is saved.</param>
/// <param name="Form">What was typed.</param>
public sealed record UnitPage(BudgetUnit Unit, UnitNameForm Form)
{
    public string Address => $"/admin/units/{Unit.Id}";

    public static UnitPage Of(BudgetUnit unit) => new(unit, new UnitNameForm { Name = unit.Name, Seen = unit.Version });

    public static string Renamed(BudgetUnit unit) => $"单位 {unit.Code} 已改名为“{unit.Name}”，以后打印的表都用新名称。";

    public static string Closed(BudgetUnit unit) => $"单位“{unit.Name}”已停用，不能再填报项目；已有的项目都还在。";

    public static string Reopened(BudgetUnit unit) => $"单位“{unit.Name}”已恢复，可以填报项目。";
}
