using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain;

/// <summary>A number as somebody typed it, read strictly: what a Chinese input method makes of digits is understood, nothing is guessed and nothing is rounded.</summary>
/// <param name="Value">The number; null where nothing was typed or it could not be read.</param>
/// <param name="Problem">Why it could not be read, as one Chinese sentence that says what to do; null where it could.</param>
public readonly partial record struct TypedNumber(decimal? Value, string? Problem)
{
    // Longer than any number a form takes; what is longer is not looked into.
    private const int MaxLength = 40;

    /// <summary>Reads what was typed. Nothing but white space is a blank, which is not zero.</summary>
    /// <param name="typed">The text as it arrived.</param>
    /// <param name="decimals">How many decimals may be typed.</param>
    /// <param name="max">The largest number taken, and the largest below zero.</param>
    /// <param name="negative">Whether numbers below zero are taken.</param>
    public static TypedNumber Read(string? typed, int decimals, decimal max, bool negative = false)
    {
        var text = Normalize((typed ?? "").AsSpan().Trim());
        if (text.Length == 0) return new(null, null);
        if (text.Length > MaxLength) return Refused($"内容太长，请填一个不大于 {Print(max)} 的数字。");
        if (Shape().Match(text) is not { Success: true } shape) return Refused(TypedNumberHints.For(text));
        if (shape.Groups["minus"].Success && !negative) return Refused("不能填负数，请去掉负号。");
        if (shape.Groups["decimals"].Length > decimals)
            return Refused(decimals == 0 ? "请填整数，不要小数；系统不会自动四舍五入。" : $"最多填 {decimals} 位小数，请改短；系统不会自动四舍五入。");
        // Forty digits may be more than a decimal holds; they are certainly more than the maximum.
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > max)
            return Refused(text[0] == '-' ? $"不能小于 -{Print(max)}。" : $"不能大于 {Print(max)}。");
        if (value < -max) return Refused($"不能小于 -{Print(max)}。");
        return new(value == 0 ? 0m : value, null);
    }

    private static TypedNumber Refused(string problem) => new(null, problem);

    private static string Print(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Normalize(ReadOnlySpan<char> typed) => string.Create(Math.Min(typed.Length, MaxLength + 1), typed, static (text, typed) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = typed[i] switch { >= '０' and <= '９' and var digit => (char)(digit - '０' + '0'), '．' => '.', '，' => ',', '－' => '-', var other => other };
    });

    [GeneratedRegex(@"^(?<minus>-)?(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\.(?<decimals>[0-9]+))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
