using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Puts a target together that stands in columns of its own for sign, number and unit.</summary>
internal static partial class TargetParts
{
    public static string Joined(string sign, string value, string unit)
    {
        if (string.IsNullOrWhiteSpace(value)) return "";
        var (comparison, measure) = (sign.Trim(), unit.Trim());
        // Whoever had to fill in a sign wrote = 显著, which says no more than 显著.
        if (!SignPattern().IsMatch(comparison) || (comparison is "=" or "＝" or "等于" && !value.Any(char.IsAsciiDigit))) comparison = "";
        if (measure is "/" or "-" or "—" or "无" || value.Trim().EndsWith(measure, StringComparison.Ordinal) || !value.Any(char.IsAsciiDigit)) measure = "";
        // Text that is all there is stays as it is, to the last space.
        return comparison.Length + measure.Length == 0 ? value : comparison + value.Trim() + measure;
    }

    [GeneratedRegex(@"^(?:[≥≤＞＜><=＝≧≦⩾±﹦]|>=|<=|＞＝|＜＝|大于|小于|等于|大于等于|小于等于|不低于|不少于|不高于|不超过)\z", RegexOptions.CultureInvariant)]
    private static partial Regex SignPattern();
}
