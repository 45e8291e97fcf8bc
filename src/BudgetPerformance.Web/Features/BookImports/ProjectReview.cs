using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>What is done with something that was read.</summary>
public enum Take { New, Compare, Skip }

/// <summary>A project that was read, beside the one that is there under the same code or name.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Conflict">What differs from the project that is there; null where there is none.</param>
/// <param name="Forbids">Why the project that is there may not be changed; null where it may.</param>
/// <param name="Take">What is chosen.</param>
public sealed record ProjectReview(ProjectReading Reading, ProjectConflict? Conflict, Rule? Forbids, Take Take)
{
    /// <summary>The name under which a choice is posted.</summary>
    public string Field(string of) => $"{of}:{Reading.Position}";

    /// <summary>The name under which a field's choice is posted.</summary>
    public string ChoiceOf(ConflictingField field) => ChoiceOf(Reading.Position, field.Field);

    /// <param name="reading">What was read.</param>
    /// <param name="beside">The projects of the unit and year.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="posted">What was chosen; null on the first look.</param>
    public static ProjectReview Of(ProjectReading reading, IReadOnlyList<Project> beside, Actor actor, Func<string, string?> posted)
    {
        var (position, form) = (reading.Position, reading.Form);
        var existing = Match(form, beside);
        var conflict = existing is null ? null : ProjectConflict.Between(existing, form, existing.Version, path => Enum.TryParse<Choice>(posted(ChoiceOf(position, path)), out var choice) ? choice : Choice.Theirs);
        var forbids = existing is null ? null : ReviewPermits.MayRevise(actor, existing);
        var take = posted($"take:{position}") == nameof(Take.Skip) ? Take.Skip : existing is null ? Take.New : Take.Compare;
        return new(reading, conflict, forbids, take);
    }

    private static string ChoiceOf(int position, string path) => $"choice:{position}:{path}";

    private static Project? Match(ProjectForm form, IReadOnlyList<Project> beside) =>
        new ProjectCode(form.Code.Trim()).Key is { } key && beside.FirstOrDefault(project => project.CodeKey == key) is { } same ? same
            : beside.FirstOrDefault(project => project.Name == form.Name && form.Name.Length > 0 && (project.CodeKey is null || form.Code.Length == 0));
}
