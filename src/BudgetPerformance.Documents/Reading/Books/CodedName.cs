using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A project's code and name that some systems print in one: 51000021R000000019951-工资性支出.</summary>
internal static partial class CodedName
{
    /// <summary>Why both are only guessed.</summary>
    public const string Why = "编码和名称原来写在一格里，按短横拆开。";

    /// <summary>The two; null where the text is a name alone.</summary>
    public static (string Code, string Name)? Split(string text) =>
        Pattern().Match(text.Trim().ReplaceLineEndings("")) is { Success: true } match ? (match.Groups["code"].Value, match.Groups["name"].Value) : null;

    [GeneratedRegex(@"^(?<code>[0-9][0-9A-Za-z]{9,29})[-—_](?<name>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
