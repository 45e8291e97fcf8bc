using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A unit that a document writes its amounts in: one of ours, or one that only documents of large projects use.</summary>
/// <param name="Word">What it is called.</param>
/// <param name="Yuan">How many 元 it is.</param>
internal readonly record struct AmountUnit(string Word, int Yuan)
{
    /// <summary>The words that a unit may have, for the patterns that look for one.</summary>
    public const string Words = "亿元|百万元|万元|千元|元";

    /// <summary>The one of ours that it is; null for any other.</summary>
    public MoneyUnit? Ours => Word switch { "元" => MoneyUnit.Yuan, "万元" => MoneyUnit.TenThousandYuan, _ => null };

    /// <summary>The unit a word names; null for any other word.</summary>
    public static AmountUnit? Of(string word) => word switch
    {
        "元" => new("元", 1),
        "千元" => new("千元", 1_000),
        "万元" or "万" => new("万元", 10_000),
        "百万元" => new("百万元", 1_000_000),
        "亿元" or "亿" => new("亿元", 100_000_000),
        _ => null,
    };

    /// <summary>One of ours as a unit of a document.</summary>
    public static AmountUnit Of(MoneyUnit unit) => Of(unit.Chinese())!.Value;
}
