namespace BudgetPerformance.Domain.Disbursements;

/// <summary>Which heading of a payment list stands over which of our columns, and in which unit its amounts are.</summary>
/// <param name="Columns">The heading of each column that the list has.</param>
/// <param name="Unit">元 or 万元.</param>
public sealed record PaymentListMapping(IReadOnlyDictionary<PaymentListColumn, string> Columns, MoneyUnit Unit)
{
    /// <summary>A list of which nothing is understood yet.</summary>
    public static readonly PaymentListMapping Nothing = new(new Dictionary<PaymentListColumn, string>(), MoneyUnit.Yuan);

    /// <summary>The heading that stands over the column, or null.</summary>
    public string? this[PaymentListColumn column] => Columns.GetValueOrDefault(column);

    /// <summary>What is probably meant: as the unit's last list was read where the headings are the same, else by the usual names.</summary>
    /// <param name="headings">The list's headings.</param>
    /// <param name="remembered">How the unit's last list was read; null for its first.</param>
    /// <param name="stated">The unit that the list states for all its amounts, or null.</param>
    public static PaymentListMapping Propose(IReadOnlyList<string> headings, PaymentListMapping? remembered, MoneyUnit? stated)
    {
        var columns = new Dictionary<PaymentListColumn, string>();
        foreach (var (column, heading) in remembered?.Columns ?? Nothing.Columns)
            if (headings.Contains(heading)) columns[column] = heading;
        var named = from heading in headings
                    let known = PaymentListColumns.Recognise(heading)
                    where known is not null && !columns.ContainsValue(heading)
                    orderby known.Value.Rank
                    select (known.Value.Column, heading);
        foreach (var (column, heading) in named.ToList()) columns.TryAdd(column, heading);
        return new(columns, UnitOf(columns) ?? stated ?? (SameAmounts(columns, remembered) ? remembered!.Unit : MoneyUnit.Yuan));
    }

    /// <summary>What is missing or said twice, each with its column.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (this[PaymentListColumn.ProjectCode] is null && this[PaymentListColumn.ProjectName] is null)
            yield return new(PaymentListRules.ProjectColumnGiven, nameof(PaymentListColumn.ProjectCode));
        if (this[PaymentListColumn.PaidOn] is null) yield return new(PaymentListRules.DateColumnGiven, nameof(PaymentListColumn.PaidOn));
        if (this[PaymentListColumn.Amount] is null) yield return new(PaymentListRules.AmountColumnGiven, nameof(PaymentListColumn.Amount));
        foreach (var twice in Columns.GroupBy(pair => pair.Value, pair => pair.Key).Where(group => group.Count() > 1))
            yield return new(PaymentListRules.ColumnUsedOnce, twice.Max().ToString(), $"“{twice.Key}”已经用作{twice.Min().Chinese()}，请另选一列。");
    }

    private static MoneyUnit? UnitOf(Dictionary<PaymentListColumn, string> columns) =>
        columns.TryGetValue(PaymentListColumn.Amount, out var heading) ? PaymentListColumns.UnitIn(heading) : null;

    private static bool SameAmounts(Dictionary<PaymentListColumn, string> columns, PaymentListMapping? remembered) =>
        remembered?[PaymentListColumn.Amount] is { } heading && columns.GetValueOrDefault(PaymentListColumn.Amount) == heading;
}
