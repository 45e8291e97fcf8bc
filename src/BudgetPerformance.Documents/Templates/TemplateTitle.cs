using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Templates;

/// <summary>What the files of templates are called.</summary>
public static class TemplateTitle
{
    private const string Name = "填报模板";

    /// <summary>The template of one project.</summary>
    public static string Of(Project project) => $"{project.Code.Text}_{project.Name}_{Name}";

    /// <summary>The template of a unit's projects.</summary>
    public static string Of(BudgetUnit unit, FiscalYear year) => $"{unit.CodeAndName}_{year.Year}年{Name}";

    /// <summary>The template of a new project.</summary>
    public static string Blank(BudgetUnit unit, FiscalYear year) => $"{unit.CodeAndName}_{year.Year}年空白{Name}";
}
