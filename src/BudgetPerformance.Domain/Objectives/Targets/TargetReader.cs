namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Reads a target by the forms people write it in, the particular before the general.</summary>
internal static class TargetReader
{
    // Far longer than a field holds; a text of that size is prose, and looking no further keeps reading linear.
    private const int Longest = 1000;

    public static TargetValue Read(string raw)
    {
        if (raw.Length > Longest) return Words(raw, []);
        var flat = FlatText.Of(raw);
        if (!flat.Any(c => char.IsLetterOrDigit(c) || c is '*' or '_' || char.IsSurrogate(c))) return Nothing(raw);
        return Bands.Read(raw, flat)
            ?? Dates.Read(raw, flat)
            ?? Ranges.Read(raw, flat)
            ?? Comparisons.Read(raw, flat)
            ?? BelowBudget(raw, flat)
            ?? Words(raw, Doubts.OfWords(flat));
    }

    private static TargetValue Nothing(string raw) =>
        new(raw, TargetKind.Empty) { Doubts = string.IsNullOrWhiteSpace(raw) ? [] : [$"只写了“{raw.Trim()}”，请填写指标值；没有的指标整行删去即可。"] };

    private static TargetValue? BelowBudget(string raw, string flat) =>
        flat.Contains("不超预算", StringComparison.Ordinal) || flat.Contains("不超过预算", StringComparison.Ordinal) || flat.Contains("预算内", StringComparison.Ordinal) || flat.Contains("预算以内", StringComparison.Ordinal)
            ? new(raw, TargetKind.Qualitative) { Operator = TargetOperator.AtMost, OperatorIsWritten = true, Tail = raw.Trim(), Doubts = ["没有写明预算金额，建议写成“≤”加金额，例如“≤20万元”。"] }
            : null;

    private static TargetValue Words(string raw, IReadOnlyList<string> doubts) => new(raw, TargetKind.Qualitative) { Tail = raw.Trim(), Doubts = doubts };
}
