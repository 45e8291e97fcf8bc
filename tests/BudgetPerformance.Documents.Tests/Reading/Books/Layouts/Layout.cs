namespace BudgetPerformance.Documents.Tests.Reading.Books.Layouts;

/// <summary>A document as another bureau might have filed it, made up here, with the table of what must come out of it as <see cref="Outcome"/> prints it.</summary>
/// <param name="Name">The kind of form and what is special about it.</param>
/// <param name="Blocks">The paragraphs and tables.</param>
/// <param name="Outcome">Every field found, guessed and unread, and everything kept as text.</param>
internal sealed record Layout(string Name, string[] Blocks, string Outcome);
