namespace BudgetPerformance.Documents.Reading;

/// <summary>A paragraph or a table of a Word document, in the order of the document; a table inside a cell follows the one it stands in.</summary>
public abstract record WordBlock;

/// <summary>A paragraph as it is printed: its automatic number, and the text of all its runs.</summary>
/// <param name="Number">Counts the paragraphs of the document's text from 1.</param>
/// <param name="Text">The text; line breaks are \n.</param>
public sealed record WordParagraph(int Number, string Text) : WordBlock
{
    /// <summary>Where a person finds it.</summary>
    public string Place => $"第 {Number} 段";
}

/// <summary>A table.</summary>
/// <param name="Table">What was read of it.</param>
public sealed record WordTable(ReadTable Table) : WordBlock;

/// <summary>What was read of a Word document.</summary>
/// <param name="Blocks">Its paragraphs and tables.</param>
/// <param name="Margins">What its headers and footers say, each line once, without the numbers of pages.</param>
/// <param name="Notes">What was left out and why, as Chinese sentences.</param>
public sealed record ReadDocument(IReadOnlyList<WordBlock> Blocks, IReadOnlyList<string> Margins, IReadOnlyList<string> Notes);
