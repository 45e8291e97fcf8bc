using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Features.Projects;

public sealed partial class ProjectForm
{
    private readonly Dictionary<string, string> unreadable = [];

    /// <summary>Notes what was wrong with the page as it arrived, such as a field sent twice.</summary>
    public void Doubt(string field, string problem) => unreadable.TryAdd(field, problem);

    /// <summary>Every field whose shape is wrong, with one sentence each, in the order of the page. None of them can be saved.</summary>
    public IReadOnlyDictionary<string, string> Problems(FormTemplate template)
    {
        var problems = new Dictionary<string, string>();
        void Add(string field, string? problem)
        {
            if (unreadable.TryGetValue(field, out var doubt)) problems[field] = doubt;
            else if (problem is not null) problems[field] = problem;
        }

        Add(ProjectFields.Code, PlainText.Problem(Code.Trim(), ProjectCode.MaxLength, manyLines: false));
        Add(ProjectFields.Name, string.IsNullOrWhiteSpace(Name) ? ProjectRules.NameGiven.Text : PlainText.Problem(Name.Trim(), Project.NameMaxLength, manyLines: false));
        Add(ProjectFields.Budget, ReadAmount(Budget, template).Problem);
        Add(ProjectFields.FiscalFunds, ReadAmount(FiscalFunds, template).Problem);
        Add(ProjectFields.OtherFunds, ReadAmount(OtherFunds, template).Problem);
        Add(ProjectFields.Purpose, PlainText.Problem(Purpose, Project.PurposeMaxLength, manyLines: true));
        for (var i = 0; i < Plan.Count; i++) Add(ProjectFields.Plan(i), ReadPercent(Plan[i]).Problem);
        Add(ProjectFields.Objectives, PlainText.Problem(Objectives, Objective.MaxLength, manyLines: true));
        Add(ProjectFields.Indicators, Indicators.Count > Project.MaxIndicators ? IndicatorRules.NotTooMany.Text : null);
        for (var i = 0; i < Indicators.Count; i++)
            foreach (var (field, problem) in Indicators[i].Problems())
                Add(ProjectFields.Indicator(i, field), problem);
        return problems;
    }
}
