using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Reading.Books.Layouts;

/// <summary>
/// What was read of a document, as text: a field as it was found, one behind ? where it is a guess, – where nothing was read; ∅ is a blank that is certain.
/// Lines behind + are kept as text.
/// </summary>
internal static class Outcome
{
    public static string Of(ImportedBook book, FormTemplate template) => string.Join('\n', Lines(book, template));

    private static IEnumerable<string> Lines(ImportedBook book, FormTemplate template) =>
    [
        string.Join(' ', new[] { book.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–", book.UnitCode, book.UnitName, book.MoneyUnit?.ToString() ?? "" }.Where(part => part.Length > 0)),
        .. book.Statement is { } statement ? StatementLines.Print(statement.Details).Skip(1).Concat(statement.Doubts.Select(doubt => $"? {doubt.Message}")) : [],
        .. book.Projects.SelectMany(project => Project(project, template)),
        .. book.Unread.Select(unread => "+ " + Flat(unread.Text)),
        .. book.Notes.Select(note => "! " + Flat(note)),
    ];

    private static IEnumerable<string> Project(ImportedProject project, FormTemplate template)
    {
        string Field(string path) => project.Fields.First(field => field.Path == path) switch
        {
            { Certainty: Certainty.Unread } => "–",
            { Text.Length: 0 } => "∅",
            { Certainty: Certainty.Guessed, Text: var text } => "?" + Flat(text),
            { Text: var text } => Flat(text),
        };
        yield return $"{Field(ProjectFields.Code)} {Field(ProjectFields.Name)} {Flat(project.Unit)}".TrimEnd();
        yield return $"  资金 {Field(ProjectFields.Budget)} = {Field(ProjectFields.FiscalFunds)} + {Field(ProjectFields.OtherFunds)}　计划 {string.Join(' ', template.Checkpoints.Select((_, i) => Field(ProjectFields.Plan(i))))}";
        yield return $"  用途 {Field(ProjectFields.Purpose)}　目标 {Field(ProjectFields.Objectives)}";
        for (var i = 0; i < project.Indicators; i++)
            yield return "  " + string.Join("｜", new[] { "Category", "Kind", "Name", "Description", "Target", "Basis" }.Select(field => Field(ProjectFields.Indicator(i, field))));
        foreach (var unread in project.Unread) yield return "  + " + Flat(unread.Text);
    }

    private static string Flat(string text) => text.Trim().ReplaceLineEndings("⏎");
}
