using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.Projects;

/// <summary>Looks at a form as a whole, saved or only typed.</summary>
public static class ProjectFindings
{
    /// <summary>Every finding, in the order of the form.</summary>
    public static IEnumerable<Objection> On(ProjectDetails details, FiscalYear year) => All(details, year).OrderBy(finding => ProjectFields.Position(finding.Field));

    private static IEnumerable<Objection> All(ProjectDetails details, FiscalYear year) =>
    [
        .. details.Code.Key is null ? new[] { new Objection(ProjectRules.CodeGiven, ProjectFields.Code) } : [],
        .. string.IsNullOrWhiteSpace(details.Name) ? new[] { new Objection(ProjectRules.NameGiven, ProjectFields.Name) } : [],
        .. details.Funding.Objections(year.Template.MoneyUnit),
        .. string.IsNullOrWhiteSpace(details.Purpose) ? new[] { new Objection(ProjectRules.PurposeGiven, ProjectFields.Purpose) } : [],
        .. details.Plan.Objections(year.Template.Checkpoints),
        .. details.Objectives.All(objective => string.IsNullOrWhiteSpace(objective.Text)) ? new[] { new Objection(ProjectRules.ObjectivesGiven, ProjectFields.Objectives) } : [],
        .. IndicatorFindings.On(details.Indicators, year.Template.Catalogue),
        .. TextFindings.In(Revision.Flatten(details), year.Year),
    ];

    /// <summary>How many findings there are, as one Chinese sentence to say after a save.</summary>
    public static string Summary(IReadOnlyCollection<Objection> findings) => (findings.Count(finding => finding.Blocks), findings.Count(finding => !finding.Blocks)) switch
    {
        (0, 0) => "没有发现问题，可以提交审核。",
        (0, var warnings) => $"可以提交审核；另有 {warnings} 处建议核对。",
        (var blocking, 0) => $"提交审核前还有 {blocking} 处要处理。",
        var (blocking, warnings) => $"提交审核前还有 {blocking} 处要处理，另有 {warnings} 处建议核对。",
    };
}
