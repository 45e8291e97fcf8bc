using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.Projects;

/// <summary>Looks through texts for what was left behind by a template, last year's form or a word processor.</summary>
internal static partial class TextFindings
{
    /// <param name="texts">The texts by the paths of their fields.</param>
    /// <param name="year">The fiscal year they are written for.</param>
    public static IEnumerable<Objection> In(IReadOnlyDictionary<string, string> texts, int year)
    {
        foreach (var (field, text) in texts)
        {
            if (BlankPattern().Match(text) is { Success: true } blank && !IsTarget(field))
                yield return new(ProjectRules.NoPlaceholders, field, $"还有占位内容“{blank.Value}”，请换成实际内容。");
            if (LeftoverPattern().Match(text) is { Success: true } leftover)
                yield return new(ProjectRules.NoLeftovers, field, $"有 Word 残留的“{leftover.Value}”，请删去。");
            if (OtherYear(text, year) is { } other)
                yield return new(ProjectRules.YearsAgree, field, $"写的是 {other} 年，预算年度是 {year} 年，请核对。");
        }
    }

    // A target says itself what is doubtful about it.
    private static bool IsTarget(string field) => field.EndsWith("." + nameof(Indicator.Target), StringComparison.Ordinal);

    // A text that names this year too compares the years, and means to.
    private static string? OtherYear(string text, int year)
    {
        var years = YearPattern().Matches(text).Select(match => match.Value).ToList();
        return years.Count == 0 || years.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture)) ? null : years[0];
    }

    [GeneratedRegex(@"(?<![A-Za-zＡ-Ｚａ-ｚ])[XxＸｘ×]{2,}(?![A-Za-zＡ-Ｚａ-ｚ])|[XＸ×](?=[年月日人万元])|\*{2,}|＊{2,}|_{3,}|某某|待填写?|待定|待补充?|此处填写", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();

    [GeneratedRegex(@"\[bookmark:[^\]]{0,40}\]?|_Toc[0-9]+|_GoBack|HYPERLINK|MERGEFORMAT|错误！未(?:定义|找到)[^。]{0,10}", RegexOptions.CultureInvariant)]
    private static partial Regex LeftoverPattern();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?= ?年)", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
