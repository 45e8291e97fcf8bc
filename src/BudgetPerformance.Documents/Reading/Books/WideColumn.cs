namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A column of one heading below which several cells stand side by side: tiers below 绩效内容, or sign, number and unit below 指标值. The first row below the heading shows it.</summary>
internal static class WideColumn
{
    private const string Signs = "≥≤<>=≧≦⩾±";

    /// <summary>The columns it consists of; itself alone where one cell stands below it.</summary>
    public static IEnumerable<IndicatorColumn> Parts(ReadTable table, int body, IndicatorColumn column)
    {
        var cells = table.Row(body).Where(cell => cell.Column >= column.From && cell.ColumnEnd <= column.To).ToList();
        if (cells.Count < 2 || cells[0].Column != column.From) return [column];
        var keys = cells.ConvertAll(cell => LabelText.Of(cell.Text).Key);
        var kinds = column.Kind == ColumnKind.Target ? PartsOfTarget(keys) : PartsOfName(keys, column.Kind);
        return cells.Zip(kinds, (cell, kind) => column with { From = cell.Column, To = cell.ColumnEnd, Kind = kind });
    }

    /// <summary>Whether a text is nothing but a sign.</summary>
    public static bool IsSign(string text) => text.Length > 0 && text.All(Signs.Contains);

    private static IEnumerable<ColumnKind> PartsOfTarget(List<string> keys)
    {
        var value = keys.FindIndex(key => !key.All(Signs.Contains));
        return keys.Select((_, i) => i < value ? ColumnKind.Operator : i == value ? ColumnKind.Target : value > 0 && i == value + 1 ? ColumnKind.UnitOfMeasure : ColumnKind.Other);
    }

    // What is no tier is the column's own, behind the tiers that lead to it.
    private static IEnumerable<ColumnKind> PartsOfName(List<string> keys, ColumnKind own)
    {
        var tiers = keys.ConvertAll(key => IndicatorTiers.IsCategory(key) ? ColumnKind.Category : IndicatorTiers.IsKind(key) ? ColumnKind.Kind : ColumnKind.Other);
        var last = tiers.LastIndexOf(ColumnKind.Other);
        return tiers.Select((tier, i) => i == last ? own : tier);
    }
}
