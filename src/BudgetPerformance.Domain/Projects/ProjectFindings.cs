using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.Projects;

/// <summary>Looks at a form as a whole, saved or only typed.</summary>
public static class ProjectFindings
{
    /// <summary>Every finding, in the order of the form.</summary>
    public static IEnumerable<Objection> On(ProjectDetails details, FiscalYear year) =>
    [
        .. details.Code.Key is null ? new[] { new Objection(ProjectRules.CodeGiven, ProjectFields.Code) } : [],
        .. details.Funding.Objections(year.Template.MoneyUnit),
        .. string.IsNullOrWhiteSpace(details.Purpose) ? new[] { new Objection(ProjectRules.PurposeGiven, ProjectFields.Purpose) } : [],
        .. details.Plan.Objections(year.Template.Checkpoints),
        .. details.Objectives.All(objective => string.IsNullOrWhiteSpace(objective.Text)) ? new[] { new Objection(ProjectRules.ObjectivesGiven, ProjectFields.Objectives) } : [],
        .. IndicatorFindings.On(details.Indicators, year.Template.Catalogue),
    ];
}
