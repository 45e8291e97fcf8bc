using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Objectives;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>One project of a book to put right: every field beside what the document says there.</summary>
public sealed class CorrectionPage
{
    private readonly int turn;
    private readonly Dictionary<string, ImportedField> read;
    private readonly Lazy<int?> next;

    /// <param name="import">The upload it stands in.</param>
    /// <param name="kept">What was read of that.</param>
    /// <param name="position">Its place there.</param>
    /// <param name="typed">What was typed; null on the first look.</param>
    public CorrectionPage(BookImport import, KeptBook kept, int position, ProjectForm? typed)
    {
        (Import, Kept, Project) = (import, kept, ProjectReading.Of(position, kept.Book.Projects[position], import.FiscalYear.Template));
        turn = Kept.Turn(position);
        IsStale = typed is not null && typed.Version != turn;
        if (typed is null) (typed = ProjectReading.Typed(Project.Read)).Version = turn;
        Entry = new EntryPage(typed, Import.FiscalYear, Import.Unit, null);
        Rows = Entry.Rows;
        read = Project.Read.Fields.ToDictionary(field => field.Path);
        next = new(() => Others().FirstOrDefault(project => project.Open.Any())?.Position);
    }

    public BookImport Import { get; }
    public KeptBook Kept { get; }
    public ProjectReading Project { get; }
    public EntryPage Entry { get; }
    public IReadOnlyList<IndicatorRowView> Rows { get; }

    /// <summary>Whether somebody put it right since the person opened the page.</summary>
    public bool IsStale { get; }

    /// <summary>The next project with something to look at, from the top again after the last; null where there is none.</summary>
    public int? Next => next.Value;

    /// <summary>The address under which it is saved.</summary>
    public string Root => $"/book-imports/{Import.Id}/projects/{Project.Position}";

    /// <summary>The fields that do not stand in a row, in the order of the form.</summary>
    public IEnumerable<string> Paths => Entry.Form.Paths.Where(path => ProjectForm.RowOf(path) is null);

    /// <summary>Where to look first: the fields that are open, and each row that holds one.</summary>
    public IEnumerable<(string Path, string Label)> Open => Project.Open
        .Select(open => (open.Path, Label: ProjectFields.Label(ProjectFields.Row(open.Path) is { } row ? ProjectFields.Indicator(row) : open.Path, Entry.Template)))
        .DistinctBy(open => open.Label);

    /// <summary>What was read of a field; null where the reader knows no such field, as in a row that was added.</summary>
    public ImportedField? Read(string path) => read.GetValueOrDefault(path);

    /// <summary>What another person put there since; null where it is what is on the page.</summary>
    public string? Theirs(string path) => IsStale && Project.Form[path] != Entry.Form[path] ? Project.Form[path] : null;

    /// <summary>Whether the field's text may have several lines.</summary>
    public static bool TakesManyLines(EntryField field) => field.Cell is { } cell ? IndicatorRow.TakesManyLines(cell) : field.Path is ProjectFields.Purpose or ProjectFields.Objectives;

    /// <summary>The page after it was not saved, with all that was typed; who saves it again has seen what is there now.</summary>
    public CorrectionPage Refuse(Rule? rule = null)
    {
        Entry.Form.Version = turn;
        Entry.Refuse(rule is null ? null : new RuleBroken(rule));
        return this;
    }

    /// <summary>The other projects from the one behind it on, each judged only when it is asked for.</summary>
    private IEnumerable<ProjectReading> Others() =>
        Enumerable.Range(1, Kept.Book.Projects.Count - 1).Select(steps => (Project.Position + steps) % Kept.Book.Projects.Count)
            .Select(position => ProjectReading.Of(position, Kept.Book.Projects[position], Import.FiscalYear.Template));
}
