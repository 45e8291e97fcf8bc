using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Reads the usual target: perhaps a few words, a comparison, a number, its unit, perhaps an explanation.</summary>
internal static partial class Comparisons
{
    private const int LabelMaxLength = 15;

    public static TargetValue? Read(string raw, string flat)
    {
        if (First(flat) is not var (at, quantity) || IsSomethingElse(flat, at, quantity)) return null;

        var before = Before(raw, flat, at);
        var tail = Tails.Clean(raw[quantity.End..]) is { } rest and not "含" ? rest : null;
        if (before.Label is not null && (!LabelPattern().IsMatch(before.Label) || before.Label.Length > LabelMaxLength || !(tail is null || before.IsSign || quantity.Counts(tail)))) return null;

        var written = before.Operator ?? quantity.Bound;
        var number = before.IsNegative ? -quantity.Number : quantity.Number;
        var target = new TargetValue(raw, TargetKind.Quantitative)
        {
            Label = before.Label,
            Operator = written ?? TargetOperator.Equal,
            OperatorIsWritten = written is not null,
            Number = number,
            Unit = quantity.Unit?.Name,
            Tail = tail,
        };
        return target with { Doubts = [.. Doubts.OfComparison(target, quantity, before.IsRough, flat[quantity.End..])] };
    }

    // The first number must be one that can be read; an entity such as &#8805; is a sign with digits in it.
    private static (int At, Quantity Quantity)? First(string flat)
    {
        for (var at = 0; at < flat.Length; at++)
        {
            if (flat[at] == '&' && Operators.At(flat, at) is var (_, end)) at = end;
            if (Quantity.At(flat, at) is { } quantity) return (at, quantity);
            if (at < flat.Length && char.IsAsciiDigit(flat[at])) return null;
        }
        return null;
    }

    private readonly record struct Prefix(string? Label, TargetOperator? Operator, bool IsSign, bool IsRough, bool IsNegative);

    private static Prefix Before(string raw, string flat, int at)
    {
        var end = at;
        var isNegative = end > 0 && flat[end - 1] == '-';
        if (isNegative) end--;
        var rough = RoughPattern().Match(flat[..end]);
        if (rough.Success) end = rough.Index;
        end = TrimEnd(flat, end);
        for (var start = 0; start < end; start++)
            if (Operators.At(flat, start) is var (comparison, after) && TrimEnd(flat, Math.Min(after, end)) == end && after <= at)
                return new(Tails.Clean(raw[..start]), comparison, !char.IsLetter(flat[start]), rough.Success, isNegative);
        var label = Tails.Clean(raw[..end]);
        var first = Operators.SkipSpace(flat, 0);
        // 不超过预算20万元. Other words that may compare begin other words as well: 达标率, 最低生活保障.
        if (first < end && flat[first] is '不' or '控' && Operators.At(flat, first) is var (leading, behind) && behind < end)
            return new(Tails.Clean(raw[behind..end]), leading, false, rough.Success, isNegative);
        return new(label, null, false, rough.Success, isNegative && label is null);
    }

    // Between a comparison and its number there may be a colon or the stroke of split columns.
    private static int TrimEnd(string flat, int end)
    {
        while (end > 0 && flat[end - 1] is ' ' or ':' or '/') end--;
        return end;
    }

    // A year, a month, a numbered line, a ratio, a fraction, a name like 5A are no quantities.
    private static bool IsSomethingElse(string flat, int at, Quantity quantity) =>
        (quantity is { Number: >= 1900 and <= 2100, Unit.Name: "年" } or { Number: >= 1900 and <= 2100, Unit: null } && YearPattern().IsMatch(flat, at))
        || (quantity is { Unit.Name: "月" } && Tails.Clean(flat[quantity.End..]) is not null)
        || (quantity.Unit is null && NotANumberPattern().IsMatch(flat, quantity.End))
        || (Operators.SkipSpace(flat, 0) == at && NumberingPattern().IsMatch(flat, quantity.End));

    [GeneratedRegex(@"\G[0-9]{4} ?年", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\G(?:[A-Za-z]| ?[:/] ?[0-9]| ?月)", RegexOptions.CultureInvariant)]
    private static partial Regex NotANumberPattern();

    [GeneratedRegex(@"\G(?:、|\)|\.)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberingPattern();

    [GeneratedRegex(@"(?:约为|大约|大概|(?<![合契条公节预特制])约|≈|(?<![附最邻将])近) *$", RegexOptions.CultureInvariant)]
    private static partial Regex RoughPattern();

    [GeneratedRegex(@"^[^，。；;,!！?？…\n0-9<>=≥≤±]+$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();
}
