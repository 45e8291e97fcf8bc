using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>What a spreadsheet would do to a text, prevented.</summary>
internal static partial class CellText
{
    /// <summary>The text without the characters XML 1.0 cannot hold: with one of them the file would not open.</summary>
    public static string Legal(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c))) return text;
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))) legal.Append(rune);
        return legal.ToString();
    }

    /// <summary>The text with what looks like an escaped character, such as _x0041_, escaped itself: spreadsheets would decode it.</summary>
    public static string Escaped(string text) => EscapePattern().Replace(text, "_x005F_");

    /// <summary>Whether a person who merely confirms the cell would turn its text into a formula, a number or a date.</summary>
    public static bool NeedsQuote(string text) => QuotePattern().IsMatch(text);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapePattern();

    [GeneratedRegex(@"^(?:[\t\r\n]|[\s\u00A0]*[=+\-@＝＋－＠]|[\s\d.,/:%eE年月日时分秒-]*\d[\s\d.,/:%eE年月日时分秒-]*$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex QuotePattern();
}
