using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Departments;

/// <summary>The number that a line of typed text begins with.</summary>
/// <param name="Numbering">Its style; look-alikes such as (1) or 1． count as the style they stand for.</param>
/// <param name="Number">The number, from 1.</param>
/// <param name="Rest">The line without its mark and the blanks around it.</param>
public sealed partial record NumberMark(Numbering Numbering, int Number, string Rest)
{
    /// <summary>The mark of a line; null where it has none.</summary>
    public static NumberMark? Read(string line)
    {
        if (Pattern().Match(line) is not { Success: true } match) return null;
        var group = match.Groups.Cast<Group>().Skip(1).First(group => group.Success);
        var number = IsOneCharacter(group.ValueSpan) ? (int)char.GetNumericValue(group.ValueSpan[0])
            : group.Name.EndsWith(nameof(Numbering.Chinese), StringComparison.Ordinal) ? ChineseNumeral.Read(group.Value)
            : int.Parse(string.Concat(group.Value.Select(digit => (char)('0' + char.GetNumericValue(digit)))), CultureInfo.InvariantCulture);
        return number is > 0 ? new(Enum.Parse<Numbering>(group.Name), number.Value, line[match.Length..].Trim()) : null;
    }

    /// <summary>Whether it may stand in a list of a style: beyond 20 circled numbers are printed in brackets.</summary>
    public bool IsOf(Numbering numbering) => Numbering == numbering || (numbering == Numbering.Circled && Numbering == Numbering.BracketedArabic && Number > Numberings.LastCircled);

    // ①, ⑴, ⒈ and ㈠ are a number and its mark in one.
    private static bool IsOneCharacter(ReadOnlySpan<char> text) => text is [>= '①' and <= '⒛' or >= '㈠' and <= '㈩'];

    // A bare number counts something unless a word follows that is no unit: 1老干部活动中心建设, but 2020年 and 3个.
    [GeneratedRegex(@"^\s*(?:(?<Chinese>[〇○零一二三四五六七八九十百]{1,6})\s*[、.．，,]|[（(]\s*(?<BracketedChinese>[〇○零一二三四五六七八九十百]{1,6})\s*[）)][、.．]?|(?<BracketedChinese>[㈠-㈩])[、.．]?|(?<Arabic>[0-9０-９]{1,3})\s*[、，,](?![0-9０-９])|(?<Dotted>[0-9０-９]{1,3})[.．](?![0-9０-９])|(?<Dotted>[⒈-⒛])[、.．]?|(?<BracketedArabic>[⑴-⒇])[、.．]?|[（(]\s*(?<BracketedArabic>[0-9０-９]{1,3})\s*[）)][、.．]?|(?<HalfBracketed>[0-9０-９]{1,3})[)）][、.．]?|(?<Circled>[①-⑳])[、.．]?|(?<Bare>[0-9０-９]{1,3})(?=\s*[\p{IsCJKUnifiedIdeographs}“《])(?!\s*[年月日号时天周季个人名次场户件套项条家所万亿元分点级期批届位支]))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
