namespace BudgetPerformance.Domain.Lists;

/// <summary>Which heading of an uploaded list stands over which of our columns, and in which unit its amounts are.</summary>
/// <param name="Columns">The heading of each column that the list has, by the column's key.</param>
/// <param name="Unit">元 or 万元; null where nobody has said yet.</param>
public sealed record ColumnMapping(IReadOnlyDictionary<string, string> Columns, MoneyUnit? Unit)
{
    /// <summary>A list of which nothing is understood yet.</summary>
    public static readonly ColumnMapping Nothing = new(new Dictionary<string, string>(), null);

    /// <summary>The heading that stands over a column, or null.</summary>
    public string? this[KnownColumn column] => Columns.GetValueOrDefault(column.Key);

    /// <summary>What is probably meant: as the unit's last list was read where the headings are the same, else by the usual names.</summary>
    /// <param name="kind">The kind of list.</param>
    /// <param name="headings">The list's headings.</param>
    /// <param name="remembered">How the unit's last list was read; null for its first.</param>
    /// <param name="stated">The unit that the list states for all its amounts, or null.</param>
    public static ColumnMapping Propose(ListKind kind, IReadOnlyList<string> headings, ColumnMapping? remembered, MoneyUnit? stated)
    {
        var columns = new Dictionary<string, string>();
        foreach (var (key, heading) in remembered?.Columns ?? Nothing.Columns)
            if (headings.Contains(heading) && kind.Columns.Any(column => column.Key == key)) columns[key] = heading;
        var named = from heading in headings
                    let known = kind.Recognise(heading)
                    where known is not null && !columns.ContainsValue(heading) && kind.Columns.Any(column => column.Key == known.Value.Key)
                    orderby known.Value.Rank
                    select (known.Value.Key, heading);
        foreach (var (key, heading) in named.ToList()) columns.TryAdd(key, heading);
        var amounts = kind.Columns.Where(column => column.IsAmount).Select(column => columns.GetValueOrDefault(column.Key)).OfType<string>().ToList();
        var same = remembered is not null && amounts.Count > 0 && amounts.All(remembered.Columns.Values.Contains);
        return new(columns, amounts.Select(ListHeading.UnitIn).FirstOrDefault(unit => unit is not null) ?? stated ?? (same ? remembered!.Unit : null) ?? kind.Unit);
    }

    /// <summary>What is said twice, each with the later column.</summary>
    public IEnumerable<Objection> UsedTwice(IReadOnlyList<KnownColumn> columns)
    {
        foreach (var twice in columns.Where(column => this[column] is not null).GroupBy(column => this[column]).Where(group => group.Count() > 1))
            yield return new(UploadRules.ColumnUsedOnce, twice.Last().Key, $"“{twice.Key}”已经用作{twice.First().Chinese}，请另选一列。");
    }

    /// <summary>The headings that stand over none of our columns.</summary>
    public IEnumerable<string> Unused(IEnumerable<string> headings) => headings.Except(Columns.Values);

    /// <summary>A row's cell of a column; null where the list, or the row's sheet, has no such column.</summary>
    public SheetCell? Cell(KnownColumn column, IReadOnlyList<string> headings, IReadOnlyList<SheetCell?> cells)
    {
        for (var i = 0; i < headings.Count && this[column] is { } heading; i++)
            if (headings[i] == heading) return i < cells.Count ? cells[i] : null;
        return null;
    }
}
