using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Says what is doubtful about a target as it was read, and what to write instead.</summary>
internal static partial class Doubts
{
    private const int Long = 30;

    public static string NoUnit(string written, decimal number) => number is >= 0 and <= 100
        ? $"“{written}”没有写计量单位，请写明；如果是百分比，写成“{written}%”。"
        : $"“{written}”没有写计量单位，请在数字后写明，例如“人次”“元”。";

    /// <summary>The doubt about words behind the number; shared with the findings, which say it better where the words repeat the indicator's name.</summary>
    public static string Explanation(string tail) => $"数字后面的“{tail}”是说明文字，建议移到“绩效指标描述”。";

    /// <summary>Sign and number as they would be written again.</summary>
    public static string Written(TargetValue target, decimal number) => (target.OperatorIsWritten ? target.Operator!.Value.Sign() : "") + number.ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<string> OfComparison(TargetValue target, Quantity quantity, bool isRough, string rest)
    {
        if (quantity.Number is null) yield return "数字还是占位符，请换成实际数字。";
        if (isRough || quantity.IsRough) yield return "“约”“左右”“余”不是确定的数，请写成“≥”或“≤”加数字。";
        if (quantity.Bound is { } bound && target.Operator is { } written && Up(bound) != Up(written)) yield return $"“{written.Chinese()}”与数字后面的“{bound.Chinese()}”相互矛盾，请保留一个。";
        if (quantity.Unit is { Doubt: { } doubt }) yield return doubt;
        if (quantity.Unit is null && target.Number is { } number) yield return NoUnit(Written(target, number), number);
        if (AnotherPattern().IsMatch(rest)) yield return "一格里写了几个数值，建议拆成几条指标，每条一个指标值。";
        else if (target.Tail is { } tail && !IsRemark(rest) && !quantity.Counts(tail) && !DonePattern().IsMatch(tail)) yield return Explanation(tail);
        if (target is { Operator: TargetOperator.MoreThan, Number: { } limit }) yield return $"“＞”不包括 {limit.ToString(CultureInfo.InvariantCulture)} 本身；如果包括，请写“≥”。";
        if (OcrSuspicion(target) is { } suspicion) yield return suspicion;
    }

    public static IReadOnlyList<string> OfWords(string flat)
    {
        if (BlankPattern().IsMatch(flat)) return ["文字里还有占位符，请换成实际内容。"];
        if (ChineseNumberPattern().IsMatch(flat)) return ["请用 0 到 9 写数字，例如把“两次”写成“2次”。"];
        if (BrokenNumberPattern().IsMatch(flat)) return ["数字的写法看不明白，请核对逗号、小数点和分数；比例请写成百分数。"];
        if (flat.Length > Long && flat.Any(char.IsAsciiDigit)) return ["内容是一段文字，建议把其中的数字拆成几条指标。"];
        return NoDatePattern().IsMatch(flat) ? ["没有写明时间，建议写成具体日期，例如“12月底前”。"] : [];
    }

    // Scanned tables turn ≥ into 2: 292% was ≥92%, 2280次 was ≥280次. Round numbers are more often meant.
    private static string? OcrSuspicion(TargetValue target)
    {
        if (target is not { OperatorIsWritten: false, Label: null, Number: { } number }) return null;
        decimal? meant = (target.Unit, number) switch
        {
            ("%", >= 210 and < 300) => number - 200,
            ("%", 2100) => 100,
            (not "%", > 2100 and < 3000) when number % 100 != 0 => number - 2000,
            _ => null,
        };
        return meant is { } value ? $"如果是扫描识别来的文字，请核对开头的“2”是不是“≥”（即“≥{value.ToString(CultureInfo.InvariantCulture)}{target.Unit}”）。" : null;
    }

    private static bool Up(TargetOperator comparison) => comparison is TargetOperator.AtLeast or TargetOperator.MoreThan or TargetOperator.Equal;

    private static bool IsRemark(string rest) => rest.Trim() is ['(', .., ')'];

    [GeneratedRegex(@"(?:[≥≤<>=] ?[0-9]|[0-9] ?(?:%|人|次|个|元|万|天|场))", RegexOptions.CultureInvariant)]
    private static partial Regex AnotherPattern();

    [GeneratedRegex(@"\*{2,}|(?<![A-Za-z])[XＸ×]{2,}|某某|待定|待填|[0-9]*[XＸ][年月日]|_{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();

    [GeneratedRegex(@"^.{0,6}?(?:百分之)?[一二两三四五六七八九十百]+(?:%|人次|人|次|个|名|家|户|场|天|日|件|份|项|套|批|期|篇|万元|元|小时|年|周|个月|个工作日)(?:以上|以下|以内|内)?$|百分之[一二三四五六七八九十百]+", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseNumberPattern();

    [GeneratedRegex(@"^[≥≤<>= ]*[0-9]+(?:[.,/:][0-9]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenNumberPattern();

    [GeneratedRegex("(?:时间|期限|时限)内|按时|按期|如期", RegexOptions.CultureInvariant)]
    private static partial Regex NoDatePattern();

    // 100%达标 is how people speak; it explains nothing.
    [GeneratedRegex("^(?:达标|完成|到位|覆盖|落实|合格|发放|兑现|满意|优良|优秀|好评)$", RegexOptions.CultureInvariant)]
    private static partial Regex DonePattern();
}
