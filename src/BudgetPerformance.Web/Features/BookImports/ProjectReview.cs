using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Objectives;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>What is done with something that was read.</summary>
public enum Take { New, Compare, Skip }

/// <summary>A project that was read, beside the one that is there under the same code or name.</summary>
/// <param name="Position">Its place in the book, from 0.</param>
/// <param name="Read">What was read.</param>
/// <param name="Form">The same as it would be typed; what cannot be saved is left blank.</param>
/// <param name="LeftOut">The fields that cannot be saved, each with its sentence.</param>
/// <param name="Conflict">What differs from the project that is there; null where there is none.</param>
/// <param name="Forbids">Why the project that is there may not be changed; null where it may.</param>
/// <param name="Take">What is chosen.</param>
public sealed record ProjectReview(int Position, ImportedProject Read, ProjectForm Form, IReadOnlyDictionary<string, string> LeftOut, ProjectConflict? Conflict, Rule? Forbids, Take Take)
{
    public string Name => Form.Name.Length > 0 ? Form.Name : Read.Title.Length > 0 ? Read.Title : Read.Place;

    /// <summary>Whether it can be saved: it has a name, and not too many rows.</summary>
    public bool IsSavable => !string.IsNullOrWhiteSpace(Form.Name) && !LeftOut.ContainsKey(ProjectFields.Indicators) && !LeftOut.ContainsKey(ProjectFields.Name);

    public int Count(Certainty certainty) => Read.Fields.Count(field => CertaintyOf(field) == certainty);

    /// <summary>How sure a field is; what cannot be saved counts as not read.</summary>
    public Certainty CertaintyOf(ImportedField field) => LeftOut.ContainsKey(field.Path) ? Certainty.Unread : field.Certainty;

    /// <summary>Why a field is not certain.</summary>
    public string WhyOf(ImportedField field) => LeftOut.GetValueOrDefault(field.Path, field.Why);

    /// <summary>The name under which a choice is posted.</summary>
    public string Field(string of) => $"{of}:{Position}";

    /// <param name="position">Its place in the book.</param>
    /// <param name="read">What was read.</param>
    /// <param name="beside">The projects of the unit and year.</param>
    /// <param name="template">The year's form.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="posted">What was chosen; null on the first look.</param>
    public static ProjectReview Of(int position, ImportedProject read, IReadOnlyList<Project> beside, FormTemplate template, Actor actor, Func<string, string?> posted)
    {
        var form = new ProjectForm();
        foreach (var field in read.Fields) form[field.Path] = Normal(field);
        if (posted($"name:{position}") is { Length: > 0 } name) form.Name = PlainText.Normalize(name, manyLines: false).Trim();
        var problems = form.Problems(template);
        foreach (var path in problems.Keys.Where(path => path is not (ProjectFields.Name or ProjectFields.Indicators))) form[path] = "";
        var existing = Match(form, beside);
        var conflict = existing is null ? null : ProjectConflict.Between(existing, form, existing.Version, path => Enum.TryParse<Choice>(posted($"choice:{position}:{path}"), out var choice) ? choice : Choice.Theirs);
        var forbids = existing is null ? null : ReviewPermits.MayRevise(actor, existing);
        var take = Enum.TryParse<Take>(posted($"take:{position}"), out var chosen) ? chosen : existing is null ? Take.New : Take.Compare;
        return new(position, read, form, problems, conflict, forbids, take);
    }

    private static string Normal(ImportedField field)
    {
        var manyLines = field.Path is ProjectFields.Purpose or ProjectFields.Objectives || (ProjectForm.RowOf(field.Path) is var (_, cell) && IndicatorRow.TakesManyLines(cell));
        return manyLines ? PlainText.Normalize(field.Text, true) : PlainText.Normalize(field.Text, false).Replace("\n", "", StringComparison.Ordinal).Trim();
    }

    private static Project? Match(ProjectForm form, IReadOnlyList<Project> beside) =>
        new ProjectCode(form.Code.Trim()).Key is { } key && beside.FirstOrDefault(project => project.CodeKey == key) is { } same ? same
            : beside.FirstOrDefault(project => project.Name == form.Name && form.Name.Length > 0 && (project.CodeKey is null || form.Code.Length == 0));
}
