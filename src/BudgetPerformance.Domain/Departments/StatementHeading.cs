using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Departments;

/// <summary>A line that opens a section, numbered in any style or not at all.</summary>
/// <param name="Section">The section.</param>
/// <param name="Rest">What stands behind the heading in the same line.</param>
internal sealed partial record StatementHeading(StatementSection Section, string Rest)
{
    /// <summary>The heading in a line; null where it is none.</summary>
    public static StatementHeading? Read(string line)
    {
        if (Pattern().Match(NumberMark.Read(line)?.Rest ?? line) is not { Success: true } match) return null;
        var section = Enum.GetValues<StatementSection>().First(section => match.Groups[section.ToString()].Success);
        return new(section, match.Groups["rest"].Value.Trim());
    }

    /// <summary>Whether a line is a title that stands over the whole text.</summary>
    public static bool IsTitle(string line) => TitlePattern().IsMatch(NumberMark.Read(line)?.Rest ?? line);

    /// <summary>Whether a line opens the part that follows.</summary>
    public static bool OpensNextPart(string line) => NextPartPattern().IsMatch(line);

    [GeneratedRegex(@"^(?:第[一二三]节\s*)?(?:部门|单位)?(?:(?<Goals>总体(?:绩效)?目标)|(?<Duties>(?:分项|职责分类|分职责|部门职责|职责.{0,3}工作活动)(?:绩效)?目标)|(?<Safeguards>(?:工作|目标)?保障措施|实现.{0,20}的?保障措施))(?:\s*[:：。](?<rest>.*))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?:第[一1]部分|[0-9０-９〇○零一二三四五六七八九]{4}年.{0,60}部门预算绩效(?:信息|文本)\s*$|(?:部门|单位)?(?:整体|预算)(?:支出)?绩效(?:目标|信息|文本)[:：]?\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^(?:第[二2]部分|(?:部门)?预算项目绩效目标[:：]?\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex NextPartPattern();
}
