using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>One sheet of an uploaded workbook, and what it did to its project.</summary>
public sealed class UploadedSheet
{
    private UploadedSheet() { }

    /// <summary>A sheet as it was read.</summary>
    /// <param name="upload">The workbook it belongs to.</param>
    /// <param name="position">Its place among the sheets, from 0.</param>
    /// <param name="sheet">What was read.</param>
    public UploadedSheet(TemplateUpload upload, int position, ReturnedSheet sheet) => (Upload, Position, Sheet, SubmitKey) = (upload, position, sheet, Guid.NewGuid());

    /// <summary>The workbook.</summary>
    public TemplateUpload Upload { get; private set; } = null!;

    /// <summary>The workbook's identifier.</summary>
    public int UploadId { get; private set; }

    /// <summary>Its place among the sheets, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>What was read.</summary>
    public ReturnedSheet Sheet { get; private set; } = null!;

    /// <summary>The key under which it is saved, so that it is saved once.</summary>
    public Guid SubmitKey { get; private set; }

    /// <summary>The project it made or changed; null where it did neither.</summary>
    public Project? Project { get; private set; }

    /// <summary>That project's identifier.</summary>
    public int? ProjectId { get; private set; }

    /// <summary>The project's version after it.</summary>
    public int? ProjectVersion { get; private set; }

    /// <summary>The project's values before it, as <see cref="Revision.Flatten"/> gives them; null where it made the project.</summary>
    public IReadOnlyDictionary<string, string>? Before { get; private set; }

    /// <summary>Takes it over: makes a project of a new form, changes the project of any other.</summary>
    /// <param name="check">The sheet's dry run, which had nothing against it.</param>
    /// <param name="chosen">What was chosen for a conflict, by its field.</param>
    /// <exception cref="RuleBroken">A conflict is not decided, or the project's own verbs refuse.</exception>
    public Project TakeOver(SheetCheck check, Func<string, MergeChoice?> chosen, Actor actor, DateTimeOffset at)
    {
        if (check.Merge!.Conflicts.Any(cell => chosen(cell.Field) is null)) throw new RuleBroken(TemplateRules.ConflictsDecided);
        if (check.Subject.Project is { } project)
        {
            Before = Revision.Flatten(project.Details);
            project.Revise(check.Merge.Resolve(chosen), actor, at, SubmitKey);
        }
        else project = Project.Draft(check.Subject.Year!, check.Subject.Unit!, check.Details!, actor, at, SubmitKey);
        (Project, ProjectVersion) = (project, project.Version);
        return project;
    }

    /// <summary>Takes back what it did.</summary>
    /// <exception cref="RuleBroken">Somebody has changed the project since.</exception>
    public void TakeBack(Actor actor, DateTimeOffset at)
    {
        if (Project!.Version != ProjectVersion)
            throw new RuleBroken(TemplateRules.UntouchedSince, [new(TemplateRules.UntouchedSince, "", $"“{Project.Name}”在导入之后又有变动，不能撤销；请到项目里逐项修改。")]);
        if (Before is null) Project.Discard(actor, at);
        else Project.Revise(Revision.Restore(Before), actor, at, Guid.NewGuid());
    }
}
