using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>A year in the list, with how many projects are filed for it.</summary>
public sealed record YearRow(FiscalYear Year, int Projects)
{
    /// <summary>All years, the latest first.</summary>
    public static Task<List<YearRow>> AllAsync(BudgetDbContext db, CancellationToken cancellation = default) => db.FiscalYears.AsNoTracking()
        .OrderByDescending(year => year.Year)
        .Select(year => new YearRow(year, db.Projects.Count(project => project.Year == year.Year)))
        .ToListAsync(cancellation);
}

/// <summary>The page of a year.</summary>
/// <param name="Year">The year as it is saved.</param>
/// <param name="Projects">How many projects are filed for it.</param>
/// <param name="Form">What was chosen.</param>
public sealed record YearPage(FiscalYear Year, int Projects, TemplateForm Form)
{
    public string Address => $"/admin/years/{Year.Year}";

    /// <summary>The forms that come with the product.</summary>
    public static IEnumerable<SelectListItem> Templates => FormTemplate.Shipped.Select(template => new SelectListItem(template.Name, template.Name));

    public static IEnumerable<SelectListItem> MoneyUnits => Enum.GetValues<MoneyUnit>().Select(unit => new SelectListItem(unit.Chinese(), unit.ToString()));

    /// <summary>The shipped form of that name with amounts in that unit; null where there is none.</summary>
    public static FormTemplate? Template(string? name, MoneyUnit? unit) =>
        FormTemplate.Shipped.FirstOrDefault(template => template.Name == name) is { } shipped && unit is { } chosen ? shipped with { MoneyUnit = chosen } : null;

    public static string Added(FiscalYear year) => $"{year.Year} 年已开放填报。";

    public static string Changed(FiscalYear year) => $"{year.Year} 年改用“{year.Template.Name}”表样，金额单位{year.Template.MoneyUnit.Chinese()}。";

    public static string Closed(FiscalYear year) => $"{year.Year} 年已停止填报，已有的表都还在。";

    public static string Reopened(FiscalYear year) => $"{year.Year} 年已恢复填报。";
}
