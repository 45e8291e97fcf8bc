using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Templates;

/// <summary>The template of a whole unit: a sheet for each project that may still be changed, and a blank one.</summary>
/// <param name="Sheets">The sheets.</param>
/// <param name="Remarks">What is not among them, as sentences.</param>
public sealed record UnitTemplate(IReadOnlyList<TemplateSheet> Sheets, IReadOnlyList<string> Remarks)
{
    /// <summary>How many projects one workbook holds beside the blank form.</summary>
    public const int MaxProjects = TemplateReader.MaxSheets - 1;

    /// <summary>Puts it together.</summary>
    /// <param name="projects">The projects that may be changed, in order; at most <see cref="MaxProjects"/> of them are taken.</param>
    /// <param name="settled">How many more are under review or approved.</param>
    public static UnitTemplate Of(BudgetUnit unit, FiscalYear year, IReadOnlyList<Project> projects, int settled)
    {
        var remarks = new List<string>();
        if (settled > 0) remarks.Add($"已经提交或审核通过的 {settled} 个项目不能修改，没有放进来。");
        if (projects.Count > MaxProjects) remarks.Add($"可以修改的项目有 {projects.Count} 个，这里只有前 {MaxProjects} 个；其余的请在各自的项目页面下载。");
        return new([.. projects.Take(MaxProjects).Select(TemplateSheet.Of), TemplateSheet.Blank(unit, year)], remarks);
    }
}
