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

        foreach (var path in Paths.Where(path => RowOf(path) is null)) Add(path, TypedField.Read(path, this[path], template.MoneyUnit).Problem);
        Add(ProjectFields.Indicators, FilledRows.Count > Project.MaxIndicators ? IndicatorRules.NotTooMany.Text : null);
        foreach (var path in Paths.Where(path => RowOf(path) is not null)) Add(path, TypedField.Read(path, this[path], template.MoneyUnit).Problem);
        return problems;
    }
}
