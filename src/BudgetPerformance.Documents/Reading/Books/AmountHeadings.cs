namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>What stands above the amounts of a table. Amounts are asked about from the top down, so that no column is climbed twice.</summary>
internal sealed class AmountHeadings(ReadTable table)
{
    // A heading stands no farther above its amounts.
    private const int Farthest = 40;
    private const int LongestHeading = 20;

    private readonly Dictionary<int, (int Row, ReadCell? Found)> years = [];
    private readonly Dictionary<int, (int Row, ReadCell? Found)> headings = [];

    /// <summary>The table.</summary>
    public ReadTable Table => table;

    /// <summary>Whether an amount with this label is of several years: 中期资金总额, or a part below it.</summary>
    public bool IsMidTerm(ReadCell label) =>
        Above(years, label.Row, label.Column, cell => IndicatorHeading.IsMidTerm(cell.Text) || cell.Text.Contains("年度", StringComparison.Ordinal)) is { } said && IndicatorHeading.IsMidTerm(said.Text);

    /// <summary>The heading above a cell; null where there is none.</summary>
    public ReadCell? Of(ReadCell cell) => Above(headings, cell.Row - 1, cell.Column, above => !above.IsBlank && above.Text.Length <= LongestHeading && !IsFigure(above));

    /// <summary>The figures that stand behind an amount in its row, blanks left out.</summary>
    /// <param name="label">The amount's label.</param>
    /// <param name="value">The amount.</param>
    public List<ReadCell> Behind(ReadCell label, ReadCell value)
    {
        var further = new List<ReadCell>();
        for (var next = Next(value); next is not null && (next.IsBlank || IsFigure(next)) && !HasOwnLabel(next); next = Next(next))
            if (!next.IsBlank) further.Add(next);
        return further;

        ReadCell? Next(ReadCell cell) => table.At(value.Row, cell.ColumnEnd);

        // Where amounts stand below their labels, the next one is its own label's.
        bool HasOwnLabel(ReadCell next) => value.Row >= label.RowEnd && table.At(value.Row - 1, next.Column) is { } above && FormLabels.Of(above) is FormLabel.FiscalFunds or FormLabel.FiscalPart or FormLabel.OtherFunds or FormLabel.FurtherFunds;
    }

    private static bool IsFigure(ReadCell cell) => MoneyText.Read(cell) is not null || cell.Text.Trim() is "/" or "-" or "—" || cell.Text.Trim().EndsWith('%');

    private ReadCell? Above(Dictionary<int, (int Row, ReadCell? Found)> climbed, int row, int column, Func<ReadCell, bool> says)
    {
        var (until, found) = climbed.GetValueOrDefault(column, (-1, null));
        for (var at = row; at > Math.Max(until, row - Farthest - 1); at--)
        {
            if (table.At(at, column) is not { } cell || !says(cell)) continue;
            found = cell;
            break;
        }
        if (row > until) climbed[column] = (row, found);
        return found is not null && found.RowEnd > row - Farthest ? found : null;
    }
}
