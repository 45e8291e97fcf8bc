namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A table turned on its side: labels in the first column, a project in each of the others.</summary>
internal static class SideBySide
{
    private const int FewestRows = 3;

    /// <summary>A table for each project; empty where the table is not of this kind.</summary>
    public static IReadOnlyList<ReadTable> Divide(ReadTable table)
    {
        if (table.Cells.FirstOrDefault(cell => cell.Column == 0 && FormLabels.Of(cell) == FormLabel.Name) is not { } label) return [];
        var names = table.Row(label.Row).Skip(1).ToList();
        var rows = table.Cells.Where(cell => cell.Columns < table.Columns).GroupBy(cell => cell.Row).ToList();
        if (names.Count < 2 || names.Exists(FormCells.IsLabel) || names.Select(name => LabelText.Flat(name.Text)).Where(name => name.Length > 0).Distinct().Count() < names.Count) return [];
        if (rows.Count < FewestRows || !rows.TrueForAll(row => row.All(cell => cell.Rows == 1) && row.Select(cell => cell.Column).SequenceEqual(names.Select(name => name.Column).Prepend(0)) && FormCells.IsLabel(row.First()))) return [];
        return names.ConvertAll(name => new ReadTable(table.Name, [.. table.Cells.Where(cell => cell.Column == 0 || cell.Column == name.Column).Select(cell => cell.Column == 0 ? cell : cell with { Column = label.ColumnEnd })]));
    }
}
