using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    /// <summary>Every finding on the form as it stands, in the order of the form. Those that block must be gone before a submission.</summary>
    public IReadOnlyList<Objection> Objections() =>
    [
        .. Code.Key is null ? new[] { new Objection(ProjectRules.CodeGiven, ProjectFields.Code) } : [],
        .. Funding.Objections(FiscalYear.Template.MoneyUnit),
        .. string.IsNullOrWhiteSpace(Purpose) ? new[] { new Objection(ProjectRules.PurposeGiven, ProjectFields.Purpose) } : [],
        .. Plan.Objections(FiscalYear.Template.Checkpoints),
        .. Objectives.All(objective => string.IsNullOrWhiteSpace(objective.Text)) ? new[] { new Objection(ProjectRules.ObjectivesGiven, ProjectFields.Objectives) } : [],
        .. IndicatorFindings.On(Indicators, FiscalYear.Template.Catalogue),
    ];
}
