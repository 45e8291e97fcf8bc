using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Objectives;

/// <summary>Looks at a project's indicators, as a whole and row by row.</summary>
public static class IndicatorFindings
{
    private const int FewestToCompare = 3;

    /// <summary>Every finding on the indicators: first on all of them, then in the order of the rows.</summary>
    public static IEnumerable<Objection> On(IReadOnlyList<Indicator> indicators, IndicatorCatalogue catalogue) =>
        indicators.Count == 0
            ? [new(IndicatorRules.AtLeastOne, ProjectFields.Indicators)]
            : [.. OnAll(indicators, catalogue), .. indicators.SelectMany((indicator, row) => RowFindings.On(indicator, row, catalogue)), .. OnRepetition(indicators)];

    private static IEnumerable<Objection> OnAll(IReadOnlyList<Indicator> indicators, IndicatorCatalogue catalogue)
    {
        if (indicators.Count > Project.MaxIndicators) yield return new(IndicatorRules.NotTooMany, ProjectFields.Indicators);
        foreach (var category in catalogue.Categories)
        {
            var kinds = indicators.Where(indicator => indicator.Category == category.Name).Select(indicator => indicator.Kind).ToHashSet();
            var missing = category.Kinds.Where(kind => !kinds.Contains(kind)).ToList();
            if (kinds.Count == 0 && !category.IsOptional)
                yield return new(IndicatorRules.EachCategoryPresent, ProjectFields.Indicators, $"缺少{category.Name}，请至少增加一条。");
            else if (category.IsOutput && kinds.Count > 0 && missing.Count > 0)
                yield return new(IndicatorRules.KindsCovered, ProjectFields.Indicators, $"{category.Name}中还没有{string.Join("、", missing)}，能衡量的宜补上。");
        }
        if (indicators.Count >= FewestToCompare && indicators.All(indicator => indicator.Target is { Number: 100, UpperNumber: null, Unit: null or "%" }))
            yield return new(IndicatorRules.NotAllOneHundred, ProjectFields.Indicators, $"{indicators.Count} 条指标的指标值都是 100%，请核对是否都能达到、是否有区分。");
    }

    private static IEnumerable<Objection> OnRepetition(IReadOnlyList<Indicator> indicators)
    {
        var (names, targets) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        for (var row = 0; row < indicators.Count; row++)
        {
            var (name, target) = (indicators[row].Name.Trim(), indicators[row].Target);
            if (name.Length > 0 && !names.TryAdd(name, row))
                yield return new(IndicatorRules.NamesDiffer, ProjectFields.Indicator(row, nameof(Indicator.Name)), $"“{name}”与第 {names[name] + 1} 条指标同名，请核对是否重复。");
            if (target.SaysMoreThanANumber && !targets.TryAdd(target.Raw.Trim(), row))
                yield return new(IndicatorRules.TargetsDiffer, ProjectFields.Indicator(row, nameof(Indicator.Target)), $"与第 {targets[target.Raw.Trim()] + 1} 条的指标值文字完全相同，请确认不是误复制。");
        }
    }
}
