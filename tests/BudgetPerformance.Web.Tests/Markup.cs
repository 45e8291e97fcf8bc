using System.Text.RegularExpressions;

namespace BudgetPerformance.Web.Tests;

/// <summary>Whether a page closes every element that it opens, in order. Browsers and parsers mend what is left open without a word, so only the raw text tells.</summary>
public static partial class Markup
{
    /// <summary>The first element that is left open or closed once too often, with what stands there; null where there is none.</summary>
    public static string? Unbalanced(string html)
    {
        var open = new Stack<(string Name, int At)>();
        foreach (Match tag in Tags().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["opens"].Success) open.Push((name, tag.Index));
            else if (!tag.Groups["closes"].Success) continue;
            else if (!open.TryPop(out var last)) return $"</{name}> closes nothing: {Around(html, tag.Index)}";
            else if (last.Name != name) return $"</{name}> closes <{last.Name}> of “{Around(html, last.At)}”: {Around(html, tag.Index)}";
        }
        return open.TryPop(out var left) ? $"<{left.Name}> is left open: {Around(html, left.At)}" : null;
    }

    private static string Around(string html, int at) => html[Math.Max(0, at - 60)..Math.Min(html.Length, at + 120)];

    // What is passed over comes first: what looks like a tag in there is none.
    [GeneratedRegex("""
        <!--.*?-->|<(?<skipped>script|style|svg|textarea|title)\b.*?</\k<skipped>>|
        (?:(?<closes></)|(?<opens><))(?<name>section|div|form|table|thead|tbody|tfoot|tr|td|th|caption|ul|ol|li|dl|dt|dd|details|summary|fieldset|legend|nav|main|article|aside|header|footer|figure|h[1-6]|p|span|strong|a|button|label|select|dialog)
        (?![\w-])(?:[^>"']|"[^"]*"|'[^']*')*>
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tags();
}
