namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A table that has names and targets in columns of their own for each first tier: 产出指标 above 三级指标 and 指标值, 效益指标 above the next two.</summary>
internal static class CategoryColumns
{
    private const int LastHeadingRow = 10;
    private const int FewestBlocks = 2;
    private static readonly string[] Headings = ["一级指标", "三级指标", "指标值"];

    /// <summary>The same table with a row for each indicator; itself where it is not of this kind.</summary>
    public static ReadTable Unfold(ReadTable table)
    {
        for (var row = 0; row < Math.Min(table.Rows, LastHeadingRow); row++)
        {
            var blocks = table.Row(row).Where(cell => cell.Row == row && IsBlock(table, cell)).ToList();
            if (blocks.Count >= FewestBlocks) return Unfold(table, row, blocks);
        }
        return table;
    }

    private static bool IsBlock(ReadTable table, ReadCell cell) => cell is { Rows: 1, Columns: 2 } && IndicatorTiers.IsCategory(LabelText.Of(cell.Text).Key)
        && KindAt(table, cell.RowEnd, cell.Column) == ColumnKind.Name && KindAt(table, cell.RowEnd, cell.Column + 1) == ColumnKind.Target;

    private static ColumnKind KindAt(ReadTable table, int row, int column) => table.At(row, column) is { Columns: 1 } cell && cell.Row == row ? IndicatorHeadings.Of(LabelText.Of(cell.Text).Key) : ColumnKind.Other;

    private static ReadTable Unfold(ReadTable table, int heading, List<ReadCell> blocks)
    {
        var (cells, starts) = (new List<ReadCell>(), new List<int>());
        var taken = new HashSet<ReadCell>(ReferenceEqualityComparer.Instance);
        for (int row = 0, next = 0; row < table.Rows; row++)
        {
            starts.Add(next);
            var indicators = row < heading + 2 ? [] : blocks.Select(block => (Block: block, Name: table.At(row, block.Column), Target: table.At(row, block.Column + 1))).Where(found => Says(found.Name, row) || Says(found.Target, row)).ToList();
            foreach (var (block, name, target) in indicators)
            {
                Add(block, next, 0, block.Text);
                Add(name ?? block, next, 1, name?.Text ?? "");
                Add(target ?? block, next++, 2, target?.Text ?? "");
            }
            taken.UnionWith(indicators.SelectMany(found => new[] { found.Name, found.Target }).OfType<ReadCell>());
            if (indicators.Count == 0) next++;
            if (row == table.Rows - 1) starts.Add(next);
        }
        taken.UnionWith(blocks);
        taken.UnionWith(blocks.SelectMany(block => new[] { table.At(heading + 1, block.Column)!, table.At(heading + 1, block.Column + 1)! }));
        for (var i = 0; i < Headings.Length; i++) cells.Add(blocks[0] with { Column = table.Columns + i, Columns = 1, Rows = 2, Row = heading, Text = Headings[i] });
        cells.AddRange(table.Cells.Where(cell => !taken.Contains(cell) && !(cell.IsBlank && blocks.Exists(block => cell.Column >= block.Column && cell.ColumnEnd <= block.ColumnEnd))).Select(cell => cell with { Row = starts[cell.Row], Rows = starts[cell.RowEnd] - starts[cell.Row] }));
        return new(table.Name, [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);

        void Add(ReadCell from, int row, int column, string text) => cells.Add(new(row, table.Columns + column, 1, 1, text, from.Place));
    }

    private static bool Says(ReadCell? cell, int row) => cell is { IsBlank: false } && cell.Row == row;
}
