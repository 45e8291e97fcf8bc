using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain.Departments;
using static BudgetPerformance.Documents.Tests.Reading.Word.WordFile;

namespace BudgetPerformance.Documents.Tests.Reading.Word;

/// <summary>What the reader makes of a piece of markup.</summary>
internal static class Reading
{
    /// <summary>The paragraphs as they are printed.</summary>
    public static IReadOnlyList<string> Lines(string[] paragraphs, string numbering = "", string styles = "") => [.. Book([P("第一部分"), .. paragraphs], numbering, styles).StatementLines];

    /// <summary>One paragraph of this markup as it is printed.</summary>
    public static string Line(string inside) => string.Join('\n', Lines([$"<w:p>{inside}</w:p>"]));

    /// <summary>A book of this markup.</summary>
    public static ImportedBook Book(string[] blocks, string numbering = "", string styles = "", string footnotes = "", string comments = "", string header = "") =>
        BookReader.Read(WordFile.Package(blocks, numbering, styles, footnotes, comments, header).Bytes(), FormTemplate.Hebei2020);

    /// <summary>The only project of a table of these rows.</summary>
    public static ImportedProject Project(params string[] rows) => Assert.Single(Book([P("第二部分"), $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>"]).Projects);

    /// <summary>A row of cells, each of text or of markup.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith('<') ? cell : Cell(cell)))}</w:tr>";
}
