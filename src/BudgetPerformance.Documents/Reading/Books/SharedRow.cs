namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Several indicators in one row: 1.培训人数 above 2.培训期数 in one cell, as many targets in another.</summary>
internal static class SharedRow
{
    /// <summary>A table of one row for each of them; empty where the row is one indicator.</summary>
    public static IReadOnlyList<ReadTable> Divide(ReadTable table, IndicatorHeading heading, int row)
    {
        if (heading.IsOurs || heading[ColumnKind.Name] is not { } column || heading[ColumnKind.Target] is not { } target || table.At(row, column.From) is not { } shared || shared.Row != row || !shared.Text.Contains('\n')) return [];
        var names = NumberedLines.Read(shared.Text);
        if (names.Count < 2 || NumberedLines.Split(table.At(row, target.From)?.Text ?? "").Length != names.Count) return [];
        var cells = table.Row(row).Select(cell => (Cell: cell with { Row = 0, Rows = 1 }, Lines: Lines(cell.Text))).ToList();
        return [.. names.Select((_, i) => new ReadTable(table.Name, cells.ConvertAll(shared => shared.Lines is { } lines ? shared.Cell with { Text = lines[i] } : shared.Cell)))];

        // A cell of as many lines holds one for each; any other holds for all.
        IReadOnlyList<string>? Lines(string text) => NumberedLines.Read(text) is var numbered && numbered.Count == names.Count ? numbered
            : NumberedLines.Split(text) is var lines && lines.Length == names.Count ? lines : null;
    }
}
