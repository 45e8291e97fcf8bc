using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain;

/// <summary>A day as somebody typed it, in the shapes that Chinese offices use: 2020-3-5, 2020/3/5, 2020.3.5, 2020年3月5日, 20200305, each also with a time behind it. Nothing is guessed.</summary>
/// <param name="Value">The day; null where nothing was typed or it could not be read.</param>
/// <param name="Problem">Why it could not be read, as one Chinese sentence that says what to do; null where it could.</param>
public readonly partial record struct TypedDate(DateOnly? Value, string? Problem)
{
    // Longer than any day with its time; what is longer is not looked into.
    private const int MaxLength = 40;

    /// <summary>Reads what was typed. Nothing but white space is a blank.</summary>
    /// <param name="typed">The text as it arrived.</param>
    public static TypedDate Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0) return new(null, null);
        if (text.Length > MaxLength || Shape().Match(Normalize(text)) is not { Success: true } shape) return new(null, "请按 2020-03-05 的样子填写日期。");
        var (year, month, day) = (Number("year"), Number("month"), Number("day"));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(new DateOnly(year, month, day), null)
            : new(null, "没有这一天，请核对日期。");

        int Number(string part) => int.Parse(shape.Groups[part].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static string Normalize(string typed) => string.Create(typed.Length, typed, static (text, typed) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = typed[i] switch { >= '０' and <= '９' and var digit => (char)(digit - '０' + '0'), '．' => '.', '－' => '-', '／' => '/', '：' => ':', var other => other };
    });

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|/(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})|\.(?<month>[0-9]{1,2})\.(?<day>[0-9]{1,2})|年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日?|(?<month>[0-9]{2})(?<day>[0-9]{2}))(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
