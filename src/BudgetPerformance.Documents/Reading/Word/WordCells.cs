namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>A cell as a row of a Word table gives it, before it is known where it stands.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Columns">How many grid columns it says it spans.</param>
/// <param name="BeginsMerge">Whether cells below may go on with it.</param>
/// <param name="GoesOn">Whether it goes on with the cell above.</param>
internal sealed record WordCell(string Text, int Columns, bool BeginsMerge, bool GoesOn)
{
    /// <summary>Whether it is part of the cell left of it.</summary>
    public bool JoinsLeft { get; init; }

    /// <summary>Its width in twentieths of a point; 0 where it says none.</summary>
    public int Width { get; init; }

    /// <summary>Whether it only fills the room that a row leaves at its ends.</summary>
    public bool IsGap { get; init; }

    /// <summary>Whether its deletion waits to be accepted.</summary>
    public bool IsDeleted { get; init; }
}

/// <summary>Finds where the cells of a table stand and what they span.</summary>
internal static class WordCells
{
    // Programs round the widths of cells that share an edge differently.
    private const int Tolerance = 60;

    public static IReadOnlyList<ReadCell> Place(List<List<WordCell>> rows)
    {
        foreach (var row in rows) JoinLeft(row);
        var edges = SpansAgree(rows) ? rows.Select(BySpans).ToList() : ByWidths(rows) ?? [.. rows.Select(BySpans)];
        WordLimits.DemandPlaces(edges.Max(row => row[^1]), edges.Sum(row => (long)row[^1]));
        var placed = new List<ReadCell>();
        var open = new Dictionary<int, int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var (still, shown) = (new Dictionary<int, int>(), 0);
            for (var i = 0; i < rows[row].Count; i++)
            {
                var (cell, from, to) = (rows[row][i], edges[row][i], edges[row][i + 1]);
                if (cell.IsGap) continue;
                shown++;
                if (cell.GoesOn && open.TryGetValue(from, out var above) && placed[above].ColumnEnd == to)
                {
                    placed[above] = placed[above] with { Rows = placed[above].Rows + 1 };
                    still[from] = above;
                    continue;
                }
                placed.Add(new ReadCell(row, from, 1, to - from, cell.Text, $"第 {row + 1} 行第 {shown} 格"));
                if (cell.BeginsMerge || cell.GoesOn) still[from] = placed.Count - 1;
            }
            open = still;
        }
        return placed;
    }

    private static void JoinLeft(List<WordCell> row)
    {
        for (var i = row.Count - 1; i > 0; i--)
        {
            if (!row[i].JoinsLeft) continue;
            row[i - 1] = row[i - 1] with { Columns = row[i - 1].Columns + row[i].Columns, Width = row[i - 1].Width + row[i].Width };
            row.RemoveAt(i);
        }
    }

    private static bool SpansAgree(List<List<WordCell>> rows) => rows.Select(row => row.Sum(cell => cell.Columns)).Distinct().Count() == 1;

    private static int[] BySpans(List<WordCell> row)
    {
        var edges = new int[row.Count + 1];
        for (var i = 0; i < row.Count; i++) edges[i + 1] = edges[i] + row[i].Columns;
        return edges;
    }

    // Where the counts of columns contradict each other, what the eye sees decides: cells begin where their widths put them. Null where widths are missing.
    private static List<int[]>? ByWidths(List<List<WordCell>> rows)
    {
        if (rows.Any(row => row.Any(cell => cell is { Width: <= 0, IsGap: false }) || row.Any(cell => cell.IsGap))) return null;
        var positions = rows.ConvertAll(row => row.Aggregate(new List<int> { 0 }, (edges, cell) => [.. edges, edges[^1] + cell.Width]));
        if (positions.Max(row => row[^1]) - positions.Min(row => row[^1]) > positions.Max(row => row[^1]) / 20) return null;
        var columns = new List<int>();
        foreach (var position in positions.SelectMany(row => row).Order())
            if (columns.Count == 0 || position - columns[^1] > Tolerance) columns.Add(position);
        return positions.ConvertAll(row =>
        {
            var edges = row.Select(position => columns.FindLastIndex(column => column <= position)).ToArray();
            // Rows of a table end together, whatever their widths add up to.
            edges[^1] = columns.Count - 1;
            for (var i = 1; i < edges.Length; i++) edges[i] = Math.Max(edges[i], edges[i - 1] + 1);
            return edges;
        });
    }
}
