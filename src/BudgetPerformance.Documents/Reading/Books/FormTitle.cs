using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>The headings of forms.</summary>
internal static partial class FormTitle
{
    private const int Longest = 120;

    /// <summary>Whether a line is the heading of a form.</summary>
    public static bool Is(string text) => text.Length <= Longest && TitlePattern().IsMatch(LabelText.Flat(text));

    /// <summary>Whether a line says that what follows goes on with the form before it.</summary>
    public static bool IsContinued(string text) => ContinuedPattern().IsMatch(LabelText.Flat(text));

    /// <summary>The project's name in a heading such as 1、走访慰问经费绩效目标表; empty where it names none.</summary>
    public static string NameIn(string title)
    {
        var text = title.Trim();
        if (NumberMark.Read(text) is { } mark) text = mark.Rest;
        return NamePattern().Match(text) is { Success: true } match ? match.Groups["name"].Value.Trim() : "";
    }

    [GeneratedRegex(@"(?:绩效)?(?:目标|自评|监控|批复|审批|申报)[\p{IsCJKUnifiedIdeographs}]{0,6}表(?:\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^\(?续(?:上)?表[0-9一二三]?\)?$|\(续(?:表)?[0-9一二三]?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ContinuedPattern();

    // 项目支出绩效目标表 and the like name the form and no project.
    [GeneratedRegex(@"^(?!(?:[0-9]{4}年度?|部门|预算|项目|支出|财政|整体|单位|省级|市级|县级|区级)*绩效)(?<name>.+?)(?:项目)?(?:支出)?(?:预算)?绩效(?:目标|自评|监控|批复|审批)[\p{IsCJKUnifiedIdeographs}]{0,6}表\s*(?:[（(][^）)]*[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
