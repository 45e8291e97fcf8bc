namespace BudgetPerformance.Domain.Lists;

/// <summary>What a column of an uploaded list may hold for us.</summary>
/// <param name="Key">The name it is kept under.</param>
/// <param name="Chinese">The name people know it by.</param>
/// <param name="IsAmount">Whether it holds amounts of money.</param>
/// <param name="IsRate">Whether it holds percentages.</param>
/// <param name="IsRequired">Whether no list can do without it.</param>
public sealed record KnownColumn(string Key, string Chinese, bool IsAmount = false, bool IsRate = false, bool IsRequired = false)
{
    /// <summary>Whether numbers stand in it.</summary>
    public bool IsNumber => IsAmount || IsRate;
}

/// <summary>A heading whose meaning is known.</summary>
/// <param name="Key">The column it stands over.</param>
/// <param name="Rank">How well it says so: 0 is best.</param>
public readonly record struct KnownHeading(string Key, int Rank);

/// <summary>A kind of list: the columns it may have, and how they are known by their headings.</summary>
/// <param name="Columns">The columns, in the order in which people are asked for them.</param>
/// <param name="Recognise">What a heading stands over; null for something else.</param>
/// <param name="Unit">The unit of amounts where neither the list nor the unit's last one says; null where somebody has to.</param>
public sealed record ListKind(IReadOnlyList<KnownColumn> Columns, Func<string, KnownHeading?> Recognise, MoneyUnit? Unit);
