using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>How sure the reader is of a field.</summary>
public enum Certainty
{
    /// <summary>确定: the document says so beside a label that means nothing else.</summary>
    Certain,

    /// <summary>推测: it was derived, converted or taken from a place that may mean something else; the field says why.</summary>
    Guessed,

    /// <summary>未读: nothing was taken; what stands there, if anything, is kept beside the field.</summary>
    Unread,

    /// <summary>已更正: somebody put it right; no reader says so.</summary>
    Corrected,
}

/// <summary>One field of a project as it was read.</summary>
/// <param name="Path">The field, as <see cref="ProjectFields"/> names it.</param>
/// <param name="Text">What the field gets, as somebody would type it; empty where nothing was taken.</param>
/// <param name="Certainty">How sure the reader is.</param>
/// <param name="Place">Where it stands in the document; empty where nothing was found.</param>
/// <param name="Source">What the document says there, character by character.</param>
/// <param name="Why">Why it is guessed or unread, as a Chinese sentence; empty where it is certain.</param>
public sealed record ImportedField(string Path, string Text, Certainty Certainty, string Place, string Source, string Why = "");

/// <summary>Something the document says that no field takes.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">What it says.</param>
/// <param name="Why">Why it was not taken, as a Chinese sentence.</param>
public sealed record UnreadText(string Place, string Text, string Why);

/// <summary>A project as a document tells it, field by field, with all that it says besides.</summary>
/// <param name="Title">The heading above the table; empty where there is none.</param>
/// <param name="Place">Where the table stands.</param>
/// <param name="Unit">The unit that filed it, as printed, code and name in one; empty where it does not say.</param>
/// <param name="Fields">Every field of the form in its order, also those that were not found.</param>
/// <param name="Unread">What no field takes.</param>
public sealed record ImportedProject(string Title, string Place, string Unit, IReadOnlyList<ImportedField> Fields, IReadOnlyList<UnreadText> Unread)
{
    /// <summary>What was read into a field; empty where nothing was.</summary>
    public string this[string path] => Fields.FirstOrDefault(field => field.Path == path)?.Text ?? "";

    /// <summary>How many indicators were read.</summary>
    public int Indicators => Fields.Select(read => ProjectFields.Row(read.Path) + 1 ?? 0).DefaultIfEmpty(0).Max();

    /// <summary>What was read, as it may be drafted. Amounts that the year's form cannot take stay blank.</summary>
    /// <param name="template">The form it was read for.</param>
    public ProjectDetails ToDetails(FormTemplate template)
    {
        var texts = Fields.ToDictionary(field => field.Path, field => field.Text);
        string Text(string path) => texts.GetValueOrDefault(path, "");
        return new(
            new ProjectCode(Text(ProjectFields.Code)), Text(ProjectFields.Name), new Funding(Amount(ProjectFields.Budget), Amount(ProjectFields.FiscalFunds), Amount(ProjectFields.OtherFunds)), Text(ProjectFields.Purpose),
            new DisbursementPlan([.. template.Checkpoints.Select((_, i) => TypedNumber.Read(Text(ProjectFields.Plan(i)), 2, 100m).Value is { } points ? Percentage.Of(points) : (Percentage?)null)]),
            Objective.Read(Text(ProjectFields.Objectives)),
            [.. Enumerable.Range(0, Indicators).Select(i => new Indicator(Of(i, nameof(Indicator.Category)), Of(i, nameof(Indicator.Kind)), Of(i, nameof(Indicator.Name)), Of(i, nameof(Indicator.Description)), TargetValue.Read(Of(i, nameof(Indicator.Target))), Of(i, nameof(Indicator.Basis))))]);

        string Of(int row, string field) => Text(ProjectFields.Indicator(row, field));

        Money? Amount(string path) =>
            TypedNumber.Read(Text(path), FinestDecimals(template.MoneyUnit), Money.Max.In(template.MoneyUnit)).Value is { } amount ? Money.Of(amount, template.MoneyUnit) : null;
    }

    // As many as a 分 has: what is printed may be finer than what people type.
    private static int FinestDecimals(MoneyUnit unit) => unit == MoneyUnit.Yuan ? 2 : 6;
}
