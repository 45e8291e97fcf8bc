using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>The name of a project in the heading above its table.</summary>
internal static partial class TitleName
{
    public static string Of(string title)
    {
        var text = title.Trim();
        if (NumberMark.Read(text) is { } mark) text = mark.Rest;
        return Pattern().Match(text) is { Success: true } match ? match.Groups["name"].Value.Trim() : "";
    }

    // 项目支出绩效目标表 and the like name the form and no project.
    [GeneratedRegex(@"^(?!(?:[0-9]{4}年度?|部门|预算|项目|支出|财政|整体|单位|省级|市级|县级|区级)*绩效)(?<name>.+?)(?:项目)?(?:支出)?(?:预算)?绩效(?:目标|自评|监控|批复|审批)[\p{IsCJKUnifiedIdeographs}]{0,6}表\s*(?:[（(][^）)]*[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
