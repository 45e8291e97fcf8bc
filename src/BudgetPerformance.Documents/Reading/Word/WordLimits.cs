using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>How long a document is read.</summary>
internal sealed class WordLimits
{
    private const int Paragraphs = 500_000;
    private const int Tables = 2_000 * PartsOfForm;
    private const int Rows = 3_000;

    // As many as that many forms with that many indicators have.
    private const int AllRows = 50_000;
    private const int Columns = 120;
    private const int Places = 100_000;

    // A form of ours is three tables: the lines above it, its fields, its indicators.
    private const int PartsOfForm = 3;

    private int paragraphs;
    private int tables;
    private int rows;

    public void CountParagraph() => Demand(++paragraphs <= Paragraphs);

    public void CountTable() => Demand(++tables <= Tables);

    /// <summary>Counts a row of a table.</summary>
    /// <param name="place">Its place in the table, from 1.</param>
    public void CountRow(int place) => Demand(place <= Rows && ++rows <= AllRows);

    /// <summary>However a file spans its cells, what they cover stays small.</summary>
    public static void DemandPlaces(int columns, long places) => Demand(columns <= Columns && places <= Places);

    /// <exception cref="RuleBroken">The document is longer than that.</exception>
    private static void Demand(bool holds)
    {
        if (!holds) throw new RuleBroken(DocumentRules.NotTooLong);
    }
}
