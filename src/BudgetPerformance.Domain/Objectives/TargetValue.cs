namespace BudgetPerformance.Domain.Objectives;

/// <summary>What kind of statement a target is.</summary>
public enum TargetKind
{
    /// <summary>空</summary>
    Empty,

    /// <summary>定量: a number, with an operator.</summary>
    Quantitative,

    /// <summary>定性: words only.</summary>
    Qualitative,

    /// <summary>时限: a date by which it is done.</summary>
    Deadline,

    /// <summary>时段: from one month to another.</summary>
    Period,

    /// <summary>分档: 优良中差 each with its value.</summary>
    Banded,
}

/// <summary>How a number is compared with its target.</summary>
public enum TargetOperator
{
    /// <summary>≥</summary>
    AtLeast,

    /// <summary>＞</summary>
    MoreThan,

    /// <summary>=</summary>
    Equal,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>＜</summary>
    LessThan,

    /// <summary>a-b</summary>
    Between,

    /// <summary>±</summary>
    Within,
}

/// <summary>指标值: the raw text, which is never rewritten, and what was understood of it.</summary>
/// <param name="Raw">The text exactly as typed.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Operator">The comparison, for a quantitative target.</param>
/// <param name="Number">The number (percent as 100, not 1), or the lower end of a range.</param>
/// <param name="UpperNumber">The upper end of a range.</param>
/// <param name="Unit">The canonical unit of measure, or null where none was written.</param>
/// <param name="Tail">What follows number and unit, or the whole of a qualitative statement.</param>
/// <param name="Doubts">Why the reading is doubtful, as Chinese sentences; empty where it is clear.</param>
public sealed record TargetValue(
    string Raw, TargetKind Kind, TargetOperator? Operator, decimal? Number, decimal? UpperNumber, string? Unit, string? Tail, IReadOnlyList<string> Doubts)
{
    /// <summary>A target that was not filled in.</summary>
    public static readonly TargetValue Empty = new("", TargetKind.Empty, null, null, null, null, null, []);

    /// <summary>Reads a target. Never throws: what is not understood is a qualitative text.</summary>
    public static TargetValue Read(string raw) => raw.Length == 0 ? Empty : new(raw, TargetKind.Qualitative, null, null, null, null, raw, []);

    /// <inheritdoc/>
    public bool Equals(TargetValue? other) => other is not null && Raw == other.Raw;

    /// <inheritdoc/>
    public override int GetHashCode() => Raw.GetHashCode(StringComparison.Ordinal);
}
