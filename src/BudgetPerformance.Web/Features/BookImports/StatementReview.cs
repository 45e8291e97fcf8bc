using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>第一部分 as it was read, beside the one that is there.</summary>
/// <param name="Lines">The document's own lines.</param>
/// <param name="Read">What was understood, with its doubts.</param>
/// <param name="Existing">The statement that is there; null where there is none.</param>
/// <param name="IsCorrected">Whether somebody put it right.</param>
/// <param name="Parts">Where both differ; empty where nothing is there yet.</param>
/// <param name="Take">What is chosen.</param>
public sealed record StatementReview(IReadOnlyList<string> Lines, StatementText Read, bool IsCorrected, DepartmentStatement? Existing, IReadOnlyList<StatementPart> Parts, Take Take)
{
    /// <summary>What it is called in sentences.</summary>
    public const string Name = "第一部分";

    /// <summary>How sure it is as a whole.</summary>
    public Certainty Certainty => IsCorrected ? Certainty.Corrected : Read.Doubts.Count == 0 ? Certainty.Certain : Certainty.Guessed;

    /// <param name="lines">The document's own lines.</param>
    /// <param name="read">What was understood.</param>
    /// <param name="corrected">The same as somebody put it right; null where nobody did.</param>
    /// <param name="existing">The statement that is there.</param>
    /// <param name="posted">What was chosen.</param>
    public static StatementReview Of(IReadOnlyList<string> lines, StatementText read, StatementDetails? corrected, DepartmentStatement? existing, Func<string, string?> posted)
    {
        if (corrected is not null) read = read with { Details = corrected };
        List<StatementPart> parts = existing is null ? [] : [.. Divide(existing.Details, read.Details).Where(part => part.Theirs != part.Mine)
            .Select(part => part with { Chosen = Enum.TryParse<Choice>(posted(part.Choice), out var choice) ? choice : Choice.Theirs })];
        var take = posted("take:statement") == nameof(Take.Skip) ? Take.Skip : existing is null ? Take.New : Take.Compare;
        return new(lines, read, corrected is not null, existing, parts, take);
    }

    /// <summary>What is saved by the choices; null where nothing would change.</summary>
    public StatementDetails? Resolved()
    {
        if (Take == Take.Skip) return null;
        if (Existing is null) return Read.Details;
        var (theirs, mine) = (Existing.Details, Read.Details);
        bool IsMine(string field) => Parts.Any(part => part.Field == field && part.Chosen == Choice.Mine);
        var duties = IsMine(StatementFields.Duties);
        var resolved = new StatementDetails(
            IsMine(StatementFields.Lead) ? mine.Lead : theirs.Lead, IsMine(StatementFields.Goals) ? mine.Goals : theirs.Goals,
            duties ? mine.DutyNumbering : theirs.DutyNumbering, duties ? Known(mine.Duties, theirs.Duties) : theirs.Duties,
            IsMine(StatementFields.Safeguards) ? mine.Safeguards : theirs.Safeguards);
        return resolved == theirs ? null : resolved;
    }

    // A duty of the same title stays the one that projects are linked to.
    private static List<DutyDetails> Known(IReadOnlyList<DutyDetails> mine, IReadOnlyList<DutyDetails> theirs) =>
        [.. mine.Select(duty => duty with { Id = theirs.FirstOrDefault(other => other.Title == duty.Title)?.Id })];

    private static IEnumerable<StatementPart> Divide(StatementDetails theirs, StatementDetails mine) =>
    [
        new(StatementFields.Lead, theirs.Lead, mine.Lead, Choice.Theirs),
        new(StatementFields.Goals, Printed(theirs.Goals), Printed(mine.Goals), Choice.Theirs),
        new(StatementFields.Duties, Duties(theirs), Duties(mine), Choice.Theirs),
        new(StatementFields.Safeguards, Printed(theirs.Safeguards), Printed(mine.Safeguards), Choice.Theirs),
    ];

    private static string Printed(NumberedList list) => string.Join('\n', list.Printed);

    private static string Duties(StatementDetails details) => string.Join('\n', details.Duties.SelectMany((duty, i) => new[]
    {
        details.DutyNumbering.Print(i + 1) + duty.Title, duty.Narrative + (duty.Refinements.Items.Count > 0 ? duty.LeadIn : ""), Printed(duty.Refinements),
    }.Where(line => line.Length > 0)));
}

/// <summary>A part of the statement that differs.</summary>
public sealed record StatementPart(string Field, string Theirs, string Mine, Choice Chosen)
{
    /// <summary>The name under which its choice is posted.</summary>
    public string Choice => $"choice:statement:{Field}";
}
