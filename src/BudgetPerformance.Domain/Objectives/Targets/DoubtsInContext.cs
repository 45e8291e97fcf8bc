using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Says what is doubtful about a target beside its indicator's name, kind and description.</summary>
internal static partial class DoubtsInContext
{
    // Shorter tails are found in many a description by chance.
    private const int ShortestRepetition = 4;

    public static IEnumerable<string> Of(Indicator indicator)
    {
        var target = indicator.Target;
        if (target.Kind != TargetKind.Quantitative) return target.Doubts;
        return target.Doubts.Select(doubt => InContext(indicator, doubt)).Concat(OnKind(indicator));
    }

    private static string InContext(Indicator indicator, string doubt)
    {
        var target = indicator.Target;
        if (target.Number is { } number && Doubts.Written(target, number) is var written && doubt == Doubts.NoUnit(written, number) && NamedUnit(indicator) is { } unit)
            return $"“{written}”没有写计量单位；按指标名称应是“{unit}”，请写成“{written}{unit}”。";
        if (target.Tail is { } tail && doubt == Doubts.Explanation(tail) && Repeats(indicator, tail))
            return $"数字后面的“{tail}”在三级指标或描述里已经有了，指标值里可以删去。";
        return doubt;
    }

    private static IEnumerable<string> OnKind(Indicator indicator)
    {
        var target = indicator.Target;
        if (target.Number is not { } number) yield break;
        if (indicator.Kind.Contains("成本", StringComparison.Ordinal) && !SavingPattern().IsMatch(indicator.Name))
        {
            if (!target.OperatorIsWritten) yield return $"成本指标一般写上限，请写成“≤{number.ToString(CultureInfo.InvariantCulture)}{target.Unit}”。";
            else if (target.Operator is TargetOperator.AtLeast or TargetOperator.MoreThan) yield return $"成本指标写了“{target.Operator.Value.Sign()}”，意思是越多越好；一般应为“≤”，请核对。";
        }
        if (indicator.Kind.Contains("满意度", StringComparison.Ordinal) && target.Unit is null or "%" && number > 100)
            yield return $"满意度不会超过 100%，现为 {number.ToString(CultureInfo.InvariantCulture)}，请核对。";
    }

    // 开展小型水利工程建设（个）: the unit stands in the name; a 率 is always a percentage.
    private static string? NamedUnit(Indicator indicator)
    {
        foreach (var text in new[] { indicator.Name, indicator.Target.Tail ?? "" })
        {
            if (BracketPattern().Match(FlatText.Of(text)) is { Success: true } bracket && Units.At(bracket.Groups["unit"].Value, 0) is { } unit && unit.End == bracket.Groups["unit"].Length) return unit.Name;
            if (RatePattern().IsMatch(text)) return "%";
        }
        return null;
    }

    private static bool Repeats(Indicator indicator, string tail) =>
        tail.Length >= ShortestRepetition
        && (indicator.Name.Contains(tail, StringComparison.Ordinal) || indicator.Description.Contains(tail, StringComparison.Ordinal)
            || (indicator.Name.Trim() is { Length: >= ShortestRepetition } name && tail.Contains(name, StringComparison.Ordinal)));

    [GeneratedRegex(@"\((?<unit>[^()]{1,8})\) *$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"(?:率|满意度|比例|比率|占比|百分比)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RatePattern();

    [GeneratedRegex("节约|节省|节支|降低|下降|减少|压减", RegexOptions.CultureInvariant)]
    private static partial Regex SavingPattern();
}
