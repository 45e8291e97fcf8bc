using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Objectives;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>The entry page as typed. Everything is text, so that whatever somebody typed, readable or not, comes back as it was; names equal the paths of <see cref="ProjectFields"/>.</summary>
[ModelBinder<ProjectFormBinder>]
public sealed partial class ProjectForm
{
    public string Code { get; set; } = "";
    public string Name { get; set; } = "";
    public string Budget { get; set; } = "";
    public string FiscalFunds { get; set; } = "";
    public string OtherFunds { get; set; } = "";
    public string Purpose { get; set; } = "";
    public List<string> Plan { get; set; } = [];
    public string Objectives { get; set; } = "";
    public List<IndicatorRow> Indicators { get; set; } = [];

    /// <summary>The version the person saw; 0 where the project is new.</summary>
    public int Version { get; set; }

    /// <summary>The page's own key, so that the same page sent twice is saved once.</summary>
    public Guid SubmitKey { get; set; } = Guid.NewGuid();

    /// <summary>An empty page, with a row begun for each first tier that a complete form needs.</summary>
    public static ProjectForm Blank(FormTemplate template) => new()
    {
        Plan = [.. template.Checkpoints.Select(_ => "")],
        Indicators = [.. template.Catalogue.Categories.Select(category => new IndicatorRow { Category = category.Name })],
    };

    /// <summary>The page as it shows what is saved.</summary>
    public static ProjectForm From(Project project) => From(project.Details, project.FiscalYear.Template, project.Version);

    /// <summary>The page as it shows these details.</summary>
    public static ProjectForm From(ProjectDetails details, FormTemplate template, int version)
    {
        string Print(Money? money) => money?.Print(template.MoneyUnit) ?? "";
        return new()
        {
            Code = details.Code.Text,
            Name = details.Name,
            Budget = Print(details.Funding.Budget),
            FiscalFunds = Print(details.Funding.FiscalFunds),
            OtherFunds = Print(details.Funding.OtherFunds),
            Purpose = details.Purpose,
            Plan = [.. template.Checkpoints.Select((_, position) => details.Plan[position]?.Print() ?? "")],
            Objectives = Objective.Print(details.Objectives),
            Indicators = [.. details.Indicators.Select(IndicatorRow.From)],
            Version = version,
        };
    }
}
