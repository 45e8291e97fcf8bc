using BudgetPerformance.Domain.Objectives.Targets;

namespace BudgetPerformance.Domain.Objectives;

/// <summary>指标值: the raw text, which is never rewritten, and what was understood of it. Two targets are the same when their texts are.</summary>
/// <param name="Raw">The text exactly as typed.</param>
/// <param name="Kind">What kind of statement it is.</param>
public sealed record TargetValue(string Raw, TargetKind Kind)
{
    /// <summary>A target that was not filled in.</summary>
    public static readonly TargetValue Empty = new("", TargetKind.Empty);

    /// <summary>What stands before operator and number and says of what they speak, such as 年度预算; null where nothing does.</summary>
    public string? Label { get; init; }

    /// <summary>The comparison of a quantitative target; Equal where none was written.</summary>
    public TargetOperator? Operator { get; init; }

    /// <summary>Whether the comparison stands in the text, as a sign or in words.</summary>
    public bool OperatorIsWritten { get; init; }

    /// <summary>The number of a quantitative target (percent as 100, not 1), or the lower end of a range; null where a placeholder stands in its place.</summary>
    public decimal? Number { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? UpperNumber { get; init; }

    /// <summary>The canonical unit of measure, or null where none was written.</summary>
    public string? Unit { get; init; }

    /// <summary>What follows number and unit or date, or the whole of a qualitative statement.</summary>
    public string? Tail { get; init; }

    /// <summary>When a period begins.</summary>
    public TargetDate? From { get; init; }

    /// <summary>When a period ends, or by when it is done.</summary>
    public TargetDate? Until { get; init; }

    /// <summary>The grades of a banded target, best first.</summary>
    public IReadOnlyList<TargetBand> Bands { get; init; } = [];

    /// <summary>Why the reading is doubtful, as Chinese sentences; empty where it is clear.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>Whether it holds words of its own, so that finding the same text again is no coincidence.</summary>
    public bool SaysMoreThanANumber => Tail is { Length: >= 5 };

    /// <summary>How it was understood, as a Chinese phrase to show under what was typed; empty for an empty target.</summary>
    public string Meaning => TargetMeaning.Of(this);

    /// <summary>Reads a target. Never throws: what is not understood is a qualitative text.</summary>
    public static TargetValue Read(string raw) => raw.Length == 0 ? Empty : TargetReader.Read(raw);

    /// <summary>The text of a target that is laid out in three columns. What only fills a column, such as 定性 or —, is left out.</summary>
    /// <param name="sign">The comparison, as a sign or in words.</param>
    /// <param name="value">The number, or whatever stands for it; blank where there is no target.</param>
    /// <param name="unit">The unit of measure; left out where the value says it already, or is no number.</param>
    public static string Joined(string sign, string value, string unit) => TargetParts.Joined(sign, value, unit);

    /// <inheritdoc/>
    public bool Equals(TargetValue? other) => other is not null && Raw == other.Raw;

    /// <inheritdoc/>
    public override int GetHashCode() => Raw.GetHashCode(StringComparison.Ordinal);
}
