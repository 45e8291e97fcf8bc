namespace BudgetPerformance.Documents.Grid;

/// <summary>A cell with its place: zero-based row and column of its upper left corner.</summary>
public sealed record PlacedCell(Cell Cell, int Row, int Column)
{
    /// <summary>Which cells it is the heading of, for those who hear the form instead of seeing it.</summary>
    public HeaderScope Header { get; init; }

    /// <summary>The first row below the cell.</summary>
    public int RowEnd => Row + Cell.Rows;

    /// <summary>The first column right of the cell.</summary>
    public int ColumnEnd => Column + Cell.Columns;
}

/// <summary>Which cells a heading cell stands for.</summary>
public enum HeaderScope
{
    /// <summary>It is no heading but content.</summary>
    None,

    /// <summary>What stands right of it.</summary>
    Row,

    /// <summary>What stands below it.</summary>
    Column,
}

/// <summary>A run of rows that begins with its headings, where it has any; where a format repeats headings only at a table's top, it is a table.</summary>
/// <param name="Start">The first row.</param>
/// <param name="Body">The first row that is no heading.</param>
/// <param name="End">The row after the last.</param>
public sealed record GridPart(int Start, int Body, int End);

/// <summary>Resolves spans to coordinates, once, for every writer.</summary>
public sealed class GridLayout
{
    /// <summary>The form that was laid out.</summary>
    public FormGrid Grid { get; }

    /// <summary>Every cell with its place, in reading order.</summary>
    public IReadOnlyList<PlacedCell> Cells { get; }

    /// <summary>How many caption rows stand above the table.</summary>
    public int Captions { get; }

    /// <summary>The parts below the captions, in order; at least one.</summary>
    public IReadOnlyList<GridPart> Parts { get; }

    /// <summary>Lays a form out.</summary>
    /// <exception cref="InvalidOperationException">The spans leave a hole, overlap, or run over the edge; the message names the row and column.</exception>
    public GridLayout(FormGrid grid)
    {
        Grid = grid;
        Captions = grid.Rows.TakeWhile(row => row.Kind == RowKind.Caption).Count();
        Parts = [.. Divide(grid.Rows, Captions)];
        var (rows, columns) = (grid.Rows.Count, grid.ColumnWidths.Count);
        var taken = new bool[rows, columns];
        var placed = new List<PlacedCell>();
        for (var row = 0; row < rows; row++)
        {
            var column = 0;
            foreach (var cell in grid.Rows[row].Cells)
            {
                while (column < columns && taken[row, column]) column++;
                Take(cell, row, column);
                placed.Add(new PlacedCell(cell, row, column));
                column += cell.Columns;
            }
            for (var c = 0; c < columns; c++)
                if (!taken[row, c]) throw new InvalidOperationException($"The form has a hole in row {row}, column {c}.");
        }
        var at = placed.ToDictionary(p => (p.Row, p.Column), p => p.Cell);
        Cells = [.. placed.Select(p => p with { Header = HeaderOf(p) })];

        HeaderScope HeaderOf(PlacedCell label) => label.Cell.Role switch
        {
            CellRole.Heading => HeaderScope.Column,
            CellRole.Label => at.GetValueOrDefault((label.RowEnd, label.Column)) is { Field: not null } below && below.Columns == label.Cell.Columns ? HeaderScope.Column : HeaderScope.Row,
            _ => HeaderScope.None,
        };

        void Take(Cell cell, int row, int column)
        {
            if (cell.Columns < 1 || cell.Rows < 1 || row + cell.Rows > rows || column + cell.Columns > columns)
                throw new InvalidOperationException($"The cell in row {row}, column {column} runs over the edge of the form.");
            for (var r = row; r < row + cell.Rows; r++)
                for (var c = column; c < column + cell.Columns; c++)
                    taken[r, c] = taken[r, c] ? throw new InvalidOperationException($"Two cells overlap in row {r}, column {c}.") : true;
        }
    }

    private static IEnumerable<GridPart> Divide(IReadOnlyList<Row> rows, int start)
    {
        do
        {
            var body = start;
            while (body < rows.Count && rows[body].Kind == RowKind.Heading) body++;
            var end = body;
            while (end < rows.Count && rows[end].Kind != RowKind.Heading) end++;
            yield return new GridPart(start, body, end);
            start = end;
        }
        while (start < rows.Count);
    }
}
