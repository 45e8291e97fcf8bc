using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>One numbered list of the entry page as shown.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Path">Its path; that of the duties as well.</param>
public sealed record NumberedListView(StatementEntryPage Page, string Path)
{
    public EntryField Field { get; } = Page.Field(Path);

    /// <summary>The name of the field that chooses how it is numbered.</summary>
    public string NumberingPath => StatementFields.Numbering(Path);

    public Numbering Numbering { get; } = Enum.Parse<Numbering>(Page.Form[StatementFields.Numbering(Path)]);

    public IReadOnlyList<EntryField> Items { get; } =
        [.. Enumerable.Range(0, StatementPath.OfList(Path) is { } list ? Page.Form.ItemsOf(list)?.Items.Count ?? 0 : 0).Select(i => Page.Field(StatementFields.Item(Path, i)))];

    /// <summary>How many items, or duties, it has.</summary>
    public int Count => Path == StatementFields.Duties ? Page.Form.Duties.Count : Items.Count;

    public string PasteName => StatementForm.PasteBox(Path);

    public string Pasted => Page.Form.Pasted.GetValueOrDefault(Path, "");

    /// <summary>What became of the text pasted here last; null where none was.</summary>
    public PasteOutcome? Outcome => Page.Pasted is { } pasted && pasted.List == Path ? pasted : null;
}

/// <summary>One item of a list, or one duty, with the buttons that move and remove it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Position">Its place, from 0.</param>
/// <param name="Count">How many there are.</param>
/// <param name="StepAction">Where its buttons post.</param>
/// <param name="Removable">Whether it may be removed.</param>
public sealed record ItemActs(string Path, int Position, int Count, string StepAction, bool Removable = true);
