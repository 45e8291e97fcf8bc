using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Lists;

/// <summary>What is read of a heading beside the name of its column.</summary>
public static partial class ListHeading
{
    /// <summary>The name alone: without white space, what stands in parentheses, and marks such as * and ：.</summary>
    public static string Bare(string heading) => Notes().Replace(heading, "");

    /// <summary>The unit of money that a heading or a line above the table states, or null.</summary>
    public static MoneyUnit? UnitIn(string text) =>
        StatedUnit().Match(text) is { Success: true } stated ? stated.Groups["unit"].Value == "万元" ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan : null;

    [GeneratedRegex(@"\s+|[（(【\[][^）)】\]]*[）)】\]]?|[*＊:：]")]
    private static partial Regex Notes();

    [GeneratedRegex(@"[（(【\[]\s*(?:单位[:：]\s*)?(?:人民币)?(?<unit>万元|元)\s*[）)】\]]|单位\s*[:：]\s*(?:人民币)?(?<unit>万元|元)", RegexOptions.ExplicitCapture)]
    private static partial Regex StatedUnit();
}
