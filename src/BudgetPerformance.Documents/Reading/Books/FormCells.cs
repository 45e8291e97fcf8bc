namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>The cells of a form's table: which of them were taken, and which a label speaks of.</summary>
internal sealed class FormCells(ReadTable table)
{
    /// <summary>The table.</summary>
    public ReadTable Table => table;

    /// <summary>The cells that were taken, labels among them.</summary>
    public HashSet<ReadCell> Used { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The cell that a label speaks of: the next one in its row, or the one below where the next is a label itself.</summary>
    public ReadCell? ValueOf(ReadCell label)
    {
        var right = table.At(label.Row, label.ColumnEnd);
        if (right is not null && IsValue(right)) return right;
        // Beside a label that stands for several rows stand labels of its parts.
        if (right is null ? label.ColumnEnd < table.Columns : label.Rows > 1 && IsLabel(right)) return null;
        return table.At(label.RowEnd, label.Column) is { } below && IsValue(below) && below.Row >= label.RowEnd && !HasOwnLabel(below) ? below : null;
    }

    /// <summary>Whether a cell is neither taken nor a label, nor the name of a tier, which heads what is below it.</summary>
    public bool IsValue(ReadCell cell) => !Used.Contains(cell) && !IsLabel(cell) && !IndicatorTiers.IsCategory(LabelText.Of(cell.Text).Key);

    /// <summary>Whether a cell says what stands beside or below it.</summary>
    public static bool IsLabel(ReadCell cell) => FormLabels.Of(cell) != FormLabel.None || FormLabels.Month(cell.Text) is not null;

    // 资金用途：… below another label is no value of that one.
    private static bool HasOwnLabel(ReadCell cell) => LabelText.Split(cell.Text) is var (label, _) && FormLabels.Of(LabelText.Of(label).Key) is not (FormLabel.None or FormLabel.Objective or FormLabel.MidTermObjective);

    /// <summary>Where a cell stands, in people's words; empty for none.</summary>
    public string Place(ReadCell? cell) => cell is null ? "" : $"{table.Name} {cell.Place}";
}
