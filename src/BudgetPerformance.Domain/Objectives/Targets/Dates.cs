using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Reads targets that name a time: by when something is done, or from when to when.</summary>
internal static partial class Dates
{
    private const int LabelMaxLength = 12;

    /// <summary>The period or deadline the text states, or null where it states none.</summary>
    public static TargetValue? Read(string raw, string flat)
    {
        if (YearsPattern().Match(flat) is { Success: true } years)
            return Period(raw, null, new(Number(years, "first"), 1), new(Number(years, "last") ?? Number(years, "first"), 12), null);
        var at = 0;
        while (at < flat.Length && !char.IsAsciiDigit(flat[at]) && flat[at] is not ('年' or '本' or '当' or '第' or '一' or '二' or '三' or '四')) at++;
        if (PointPattern().Match(flat, at) is not { Success: true } first || LabelBefore(raw, flat, at) is not { } label) return null;
        return RangePattern().Match(flat, first.Index + first.Length) is { Success: true } to && PointPattern().Match(flat, to.Index + to.Length) is { Success: true } second
            ? Between(raw, label, first, second)
            : first.Groups["open"].Success ? null : By(raw, flat, label, first);
    }

    private static TargetValue? Between(string raw, string label, Match first, Match second)
    {
        if (Date(first) is not { } begin || Date(second) is not { } end) return Impossible(raw);
        return Period(raw, Tails.Clean(label), begin with { Year = begin.Year ?? end.Year }, end with { Year = end.Year ?? begin.Year }, Tails.Clean(raw[(second.Index + second.Length)..]));
    }

    private static TargetValue? By(string raw, string flat, string label, Match point)
    {
        var rest = DonePattern().Match(flat, point.Index + point.Length);
        if (!rest.Success && !point.Groups["part"].Success && !point.Groups["d"].Success) return null;
        var end = point.Index + point.Length + (rest.Success ? rest.Groups["by"].Length : 0);
        return Date(point) is { } until
            ? new(raw, TargetKind.Deadline) { Label = Tails.Clean(label), Until = until, Tail = Tails.Clean(raw[end..]) }
            : Impossible(raw);
    }

    private static TargetValue Period(string raw, string? label, TargetDate begin, TargetDate end, string? tail) => new(raw, TargetKind.Period)
    {
        Label = label,
        From = begin,
        Until = end,
        Tail = tail,
        Doubts = Order(begin) > Order(end) ? [$"起止时间颠倒了：{begin.Chinese}在{end.Chinese}之后，请核对。"] : [],
    };

    private static TargetValue Impossible(string raw) => new(raw, TargetKind.Qualitative) { Tail = raw.Trim(), Doubts = ["没有这个日期，请核对月份和日子。"] };

    private static int Order(TargetDate date) => (((date.Year ?? 0) * 100) + date.Month) * 100 + (date.Day ?? 0);

    // What stands before a date: at most a few words, such as 完成时间：, and a preposition or a ≤.
    private static string? LabelBefore(string raw, string flat, int at)
    {
        var words = IntroPattern().Match(flat[..at]);
        return words.Success && words.Groups["label"].Length <= LabelMaxLength ? raw[..words.Groups["label"].Length] : null;
    }

    private static TargetDate? Date(Match point)
    {
        var (year, month, day) = (Number(point, "y"), Number(point, "m") ?? 12, Number(point, "d"));
        if (point.Groups["q"] is { Success: true } quarter) month = 3 * ("一二三四".IndexOf(quarter.Value, StringComparison.Ordinal) is >= 0 and var index ? index + 1 : quarter.Value[0] - '0');
        if (month is < 1 or > 12 || day is < 1 || day > DateTime.DaysInMonth(year ?? 2020, month)) return null;
        return new(year, month, day ?? point.Groups["part"].Value switch { "初" or "上旬" => 10, "中旬" => 20, _ => null });
    }

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^ *(?<first>(?:19|20)[0-9]{2}) ?(?:年?度? ?(?:-|~|至|到) ?(?<last>(?:19|20)[0-9]{2}) ?)?年度? ?(?:全年)? *$", RegexOptions.CultureInvariant)]
    private static partial Regex YearsPattern();

    // A day of a month, a month, a quarter's or a year's end; the first of a range may leave out 月.
    [GeneratedRegex("""
        \G(?:
          (?:(?<y>(?:19|20)[0-9]{2})\ ?年\ ?度?\ ?|[本当]年\ ?)?
          (?:(?<m>[0-9]{1,2})\ ?月(?:\ ?份)?(?:\ ?(?<d>[0-9]{1,2})\ ?[日号]|\ ?(?<part>底|末|初|上旬|中旬|下旬))?
            |(?<open>(?<m>[0-9]{1,2}))(?=\ ?(?:-|~|至|到)\ ?[0-9]{1,2}\ ?月)
            |第?(?<q>[1-4一二三四])季度(?<part>底|末)?)
          |(?:(?<y>(?:19|20)[0-9]{2})\ ?年度?|[本当]?年度?)(?<part>底|末|内)
          |(?<y>(?:19|20)[0-9]{2})(?<s>[-./])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?![0-9]))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex PointPattern();

    [GeneratedRegex(@"\G ?(?:-|~|至|到) ?", RegexOptions.CultureInvariant)]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"^ *(?<label>[^，。；;,、!?0-9]*?)[: ]*(?:≤|<=?|于|在|自|从|至|到|截至|截止到?|不晚于|不迟于|早于|按|确保)?[: ]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IntroPattern();

    [GeneratedRegex(@"\G ?(?:(?<by>之前|以前|前|内|止|期间)|[ 。.;；,，]*\z|(?:全部|按时|及时)?(?:完成|到位|结束|竣工|交付|验收|发放|上线|投入|拨付|支付|兑现|落实))", RegexOptions.CultureInvariant)]
    private static partial Regex DonePattern();
}
