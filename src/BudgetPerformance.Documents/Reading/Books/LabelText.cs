using System.Text;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A label as it is compared: without blanks, numbering, brackets, colons and 其中, and in one width of letters.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Unit">The unit of money that brackets behind it state, or null.</param>
internal readonly partial record struct LabelText(string Key, AmountUnit? Unit)
{
    // Longer texts are no labels; they are not looked into.
    private const int Longest = 60;
    private const int LongestBeforeColon = 24;
    private static readonly char[] Circled = [' ', '　', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩'];
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("()[]【】:;*★☆、.．");

    public static LabelText Of(string text)
    {
        if (text.Length is 0 or > Longest) return new("", null);
        var flat = Flat(text.TrimStart(Circled));
        // Most cells have none of the signs that the patterns look for.
        if (flat.AsSpan().IndexOfAny(Signs) < 0 && !flat.Contains("其中", StringComparison.Ordinal) && !flat.EndsWith('元')) return new(flat, null);
        var unit = UnitPattern().Match(flat) is { Success: true } match ? AmountUnit.Of(match.Groups["unit"].Value) : null;
        return new(Ornament().Replace(Brackets().Replace(flat, ""), ""), unit);
    }

    /// <summary>A label and its value that stand in one cell or line with a colon between; null where there is no colon near the beginning.</summary>
    public static (string Label, string Value)? Split(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestBeforeColon)).IndexOfAny(':', '：');
        return colon > 0 ? (text[..colon], text[(colon + 1)..].Trim()) : null;
    }

    /// <summary>The unit that a line such as 单位：万元 states for all amounts below it; null for any other line.</summary>
    public static AmountUnit? Stated(string text) => text.Length > 200 || !text.Contains('元') ? null
        : Parts(text).Select(part => StatementPattern().Match(Flat(part))).FirstOrDefault(match => match.Success) is { } match ? AmountUnit.Of(match.Groups["unit"].Value) : null;

    /// <summary>The things that stand in one line with room between them.</summary>
    public static string[] Parts(string line) => Room().Split(line.Trim());

    /// <summary>Without blanks, in one width of letters.</summary>
    public static string Flat(string text) => IsFlat(text) ? text : string.Concat(Normalized(text).Where(c => !char.IsWhiteSpace(c)));

    // Most texts are: plain letters and common characters are the same in every width.
    private static bool IsFlat(string text)
    {
        foreach (var c in text)
            if (c is not ((> ' ' and < '\u007F') or (>= '\u4E00' and <= '\u9FFF'))) return false;
        return true;
    }

    private static string Normalized(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    [GeneratedRegex(@"\((?:单位:|金额单位:)?(?<unit>" + AmountUnit.Words + @")[^)]{0,6}\)|[、,,/](?<unit>" + AmountUnit.Words + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"(?:金额)?单位[:;]?(?:人民币)?\(?(?<unit>" + AmountUnit.Words + @")\)?(?:$|[^/\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex StatementPattern();

    [GeneratedRegex(@"\t+|[ \u00A0\u3000]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Room();

    [GeneratedRegex(@"\((?!(?:专项|项目)\))[^()]*\)|\[[^\[\]]*\]|【[^】]*】", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[、.．])|其中[:;]?|[:;*★☆]+", RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();
}
