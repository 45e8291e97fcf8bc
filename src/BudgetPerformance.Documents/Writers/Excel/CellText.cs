using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>What a spreadsheet would do to a text, prevented.</summary>
internal static partial class CellText
{
    /// <summary>The text with what looks like an escaped character, such as _x0041_, escaped itself: spreadsheets would decode it.</summary>
    public static string Escaped(string text) => EscapePattern().Replace(text, "_x005F_");

    /// <summary>Whether a person who merely confirms the cell would turn its text into a formula, a number or a date.</summary>
    public static bool NeedsQuote(string text) => QuotePattern().IsMatch(text);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapePattern();

    [GeneratedRegex(@"^(?:[\t\r\n]|[\s\u00A0]*[=+\-@＝＋－＠]|[\s\d.,/:%eE年月日时分秒-]*\d[\s\d.,/:%eE年月日时分秒-]*$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex QuotePattern();
}
