using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>Which of two versions of a field is kept.</summary>
public enum Choice { Theirs, Mine, Both }

/// <summary>A field that two people left different.</summary>
/// <param name="Field">Its path; Indicators as a whole where rows were added or removed.</param>
/// <param name="Before">What it was when the second person opened the page.</param>
/// <param name="Theirs">What is saved.</param>
/// <param name="Mine">What was to be saved.</param>
/// <param name="Chosen">What is kept; only where both changed it does the person have to say so.</param>
public sealed record ConflictingField(string Field, string Before, string Theirs, string Mine, Choice? Chosen);

/// <summary>Two people changed one form: what differs, field by field, and how it is put together again.</summary>
/// <param name="Project">The project as the other person saved it.</param>
/// <param name="Mine">What was to be saved.</param>
/// <param name="BaseVersion">The version both started from.</param>
/// <param name="Fields">What differs, in the order of the form.</param>
public sealed record ProjectConflict(Project Project, ProjectForm Mine, int BaseVersion, IReadOnlyList<ConflictingField> Fields)
{
    public FormTemplate Template => Project.FiscalYear.Template;

    /// <summary>Who saved since, newest first.</summary>
    public IEnumerable<ProjectEvent> Since => After(Project, BaseVersion);

    /// <summary>Whether saving the details would change nothing.</summary>
    public static bool IsSame(Project project, ProjectDetails details) => Revision.Between(project.Details, details).Count == 0;

    public static ProjectConflict Between(Project theirs, ProjectForm mine, int baseVersion, Func<string, Choice?>? chosen = null)
    {
        var details = mine.ToDetails(theirs.FiscalYear.Template);
        var (saved, typed) = (Revision.Flatten(theirs.Details), Revision.Flatten(details));
        var before = Revision.AsOf(theirs, baseVersion);
        var rowsDiffer = theirs.Indicators.Count != details.Indicators.Count || Rows(before).Count() != details.Indicators.Count
            || After(theirs, baseVersion).SelectMany(e => e.Changes).Any(change => ProjectFields.Row(change.Field) is { } row && change.Field == ProjectFields.Indicator(row));
        var fields = saved.Keys.Union(typed.Keys).Where(field => !rowsDiffer || ProjectForm.RowOf(field) is null)
            .Select(field => Field(field, Text(before, field), Text(saved, field), Text(typed, field)));
        if (rowsDiffer) fields = fields.Append(Field(ProjectFields.Indicators, Lines(before), Lines(saved), Lines(typed)));
        return new(theirs, mine, baseVersion, [.. fields.Where(field => field.Theirs != field.Mine)]);

        ConflictingField Field(string path, string was, string their, string my) =>
            new(path, was, their, my, chosen?.Invoke(path) ?? (my == was ? Choice.Theirs : their == was ? Choice.Mine : null));
    }

    /// <summary>The page with every field as chosen, over the version that is saved now.</summary>
    public ProjectForm Resolved()
    {
        var saved = ProjectForm.From(Project);
        var resolved = ProjectForm.From(Mine.ToDetails(Template), Template, Project.Version);
        resolved.SubmitKey = Mine.SubmitKey;
        foreach (var field in Fields.Where(field => field.Chosen is not Choice.Mine))
        {
            if (field.Field != ProjectFields.Indicators) resolved[field.Field] = saved[field.Field];
            else if (field.Chosen is Choice.Theirs) resolved.Indicators = saved.Indicators;
            else resolved.Indicators = [.. saved.Indicators, .. resolved.Indicators.Where(row => !saved.Indicators.Exists(row.IsSame))];
        }
        return resolved;
    }

    private static IEnumerable<ProjectEvent> After(Project project, int version) => project.Events.Where(e => e.Version > version).Reverse();

    private static string Text(IReadOnlyDictionary<string, string> fields, string field) => fields.GetValueOrDefault(field, "");

    private static IEnumerable<IGrouping<int, KeyValuePair<string, string>>> Rows(IReadOnlyDictionary<string, string> fields) =>
        fields.Where(field => ProjectForm.RowOf(field.Key) is not null).GroupBy(field => ProjectForm.RowOf(field.Key)!.Value.Row)
            .Where(row => row.Any(field => field.Value.Length > 0)).OrderBy(row => row.Key);

    private static string Lines(IReadOnlyDictionary<string, string> fields) =>
        string.Join('\n', Rows(fields).Select(row => string.Join(" ｜ ", row.Select(field => field.Value))));
}
