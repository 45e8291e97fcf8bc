namespace BudgetPerformance.Documents.Reading;

/// <summary>A table as it was read, of a Word document or of a sheet: cells with their places and true spans. Whoever reads forms knows nothing else.</summary>
/// <param name="Name">Where it stands, in people's words: 第 2 张表, or the sheet's name.</param>
/// <param name="Cells">Its cells in reading order, blanks included where they have borders of their own.</param>
public sealed record ReadTable(string Name, IReadOnlyList<ReadCell> Cells)
{
    // As many columns as a sheet can have.
    private const long MostColumns = 16_384;

    private readonly Dictionary<long, ReadCell> covering = Cover(Cells);

    /// <summary>How many rows it has.</summary>
    public int Rows { get; } = Cells.Count == 0 ? 0 : Cells.Max(cell => cell.RowEnd);

    /// <summary>How many columns it has.</summary>
    public int Columns { get; } = Cells.Count == 0 ? 0 : Cells.Max(cell => cell.ColumnEnd);

    /// <summary>The cell that covers a place, wherever it begins; null where there is none.</summary>
    public ReadCell? At(int row, int column) => covering.GetValueOrDefault(Key(row, column));

    /// <summary>The cells that cover any place of a row, from the left.</summary>
    public IEnumerable<ReadCell> Row(int row)
    {
        ReadCell? last = null;
        for (var column = 0; column < Columns; column++)
            if (At(row, column) is { } cell && !ReferenceEquals(cell, last)) yield return last = cell;
    }

    // Spans that a file makes overlap are settled in favour of the first.
    private static Dictionary<long, ReadCell> Cover(IReadOnlyList<ReadCell> cells)
    {
        var covering = new Dictionary<long, ReadCell>(cells.Count);
        foreach (var cell in cells)
            for (var row = cell.Row; row < cell.RowEnd; row++)
                for (var column = cell.Column; column < cell.ColumnEnd; column++) covering.TryAdd(Key(row, column), cell);
        return covering;
    }

    private static long Key(int row, int column) => row * MostColumns + column;
}

/// <summary>A cell of a table that was read.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Rows">How many rows it spans.</param>
/// <param name="Columns">How many columns it spans.</param>
/// <param name="Text">What it says, character by character; line breaks are \n.</param>
/// <param name="Place">Where a person finds it: 第 3 行第 2 格 in Word, C12 in Excel.</param>
/// <param name="Number">The exact number where the cell holds one and not only its text.</param>
public sealed record ReadCell(int Row, int Column, int Rows, int Columns, string Text, string Place, decimal? Number = null)
{
    /// <summary>The first row below it.</summary>
    public int RowEnd => Row + Rows;

    /// <summary>The first column right of it.</summary>
    public int ColumnEnd => Column + Columns;

    /// <summary>Whether it says nothing.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
