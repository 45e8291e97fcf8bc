using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>A number with its unit as it stands in a text.</summary>
/// <param name="Number">The number; null where a placeholder stands in its place.</param>
/// <param name="Unit">The unit, or null where none follows.</param>
/// <param name="IsRough">Whether the text says 余, 多 or 左右.</param>
/// <param name="Bound">The comparison that follows, such as 以上, or null.</param>
/// <param name="End">Where it ends in the text.</param>
internal readonly partial record struct Quantity(decimal? Number, UnitFound? Unit, bool IsRough, TargetOperator? Bound, int End)
{
    private const int MaxDigits = 20;
    private const string Percent = "百分之";

    /// <summary>The quantity that begins at a position, or null.</summary>
    public static Quantity? At(string flat, int start)
    {
        var inHundredths = Operators.Stands(flat, start, Percent);
        var from = inHundredths ? start + Percent.Length : start;
        if (NumberPattern().Match(flat, from) is not { Success: true, Length: <= MaxDigits } match) return Blank(flat, start);
        var number = decimal.Parse(match.ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var end = from + match.Length;
        return inHundredths ? Close(flat, number, new UnitFound("%", end), false, end) : Measured(flat, number, end);
    }

    /// <summary>Whether a short noun behind it is what it counts, as in 20个村.</summary>
    public bool Counts(string noun) => Unit is { } unit && Units.Counts(unit.Name, noun);

    private static Quantity Measured(string flat, decimal? number, int end)
    {
        var at = SkipSeparator(flat, end);
        var isRough = at < flat.Length && flat[at] is '余' or '多' && Units.At(flat, at + 1) is not null;
        return UnitAt(flat, isRough ? at + 1 : at) is { } unit ? Close(flat, number, unit, isRough, unit.End) : Close(flat, number, null, false, end);
    }

    // Templates leave stars or crosses where the number goes; a cross counts only before a unit, for X光 is a word.
    private static Quantity? Blank(string flat, int start) =>
        BlankPattern().Match(flat, start) is { Success: true } blank && Measured(flat, null, start + blank.Length) is var quantity
        && (quantity.Unit is not null || blank.ValueSpan[0] == '*') ? quantity : null;

    private static Quantity Close(string flat, decimal? number, UnitFound? unit, bool isRough, int end)
    {
        var at = Operators.SkipSpace(flat, end);
        if (unit is { } u && IsTime(u.Name) && Operators.Stands(flat, at, "内")) return new(number, unit, isRough, TargetOperator.AtMost, at + 1);
        if (Operators.Following(flat, at) is var (bound, after)) return new(number, unit, isRough, bound, after);
        return Operators.Stands(flat, at, "左右") || Operators.Stands(flat, at, "上下") ? new(number, unit, true, null, at + 2) : new(number, unit, isRough, null, end);
    }

    private static UnitFound? UnitAt(string flat, int at) =>
        at < flat.Length && flat[at] == '(' && Units.At(flat, at + 1) is { } unit
            ? Operators.Stands(flat, unit.End, ")") ? unit with { End = unit.End + 1 } : null
            : Units.At(flat, at);

    // Split columns are often joined again with a stroke: ≥ / 1 / 人/年.
    private static int SkipSeparator(string flat, int at)
    {
        var next = Operators.SkipSpace(flat, at);
        return next > at && Operators.Stands(flat, next, "/ ") ? Operators.SkipSpace(flat, next + 1) : next;
    }

    private static bool IsTime(string unit) => unit is "天" or "日" or "月" or "个月" or "年" or "周" or "个星期" or "小时" or "分钟" or "秒" or "工作日" or "个工作日" or "学期" or "季度" or "个季度";

    [GeneratedRegex(@"\G(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|0|[1-9][0-9]*)(?:\.[0-9]+)?(?![0-9]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\G(?:\*+|[Xx×]+|_+)(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();
}
