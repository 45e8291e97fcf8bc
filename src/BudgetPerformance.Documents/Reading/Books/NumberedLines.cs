using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Several things in the lines of one cell, each behind its number.</summary>
internal static partial class NumberedLines
{
    /// <summary>The things without their numbers; empty where the lines are not numbered from one on.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var lines = Split(text).Select(Numbered).ToList();
        return lines.Select((line, i) => line.Number == i + 1).All(inOrder => inOrder) ? lines.ConvertAll(line => line.Text) : [];

        static (int Number, string Text) Numbered(string line) =>
            Ordinal().Match(line) is { Success: true } match ? (int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), line[match.Length..])
            : NumberMark.Read(line) is { } mark ? (mark.Number, mark.Rest)
            : (0, line);
    }

    /// <summary>The lines that say something.</summary>
    public static string[] Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^指标\s*(?<number>[0-9]{1,2})\s*[:：.、]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
