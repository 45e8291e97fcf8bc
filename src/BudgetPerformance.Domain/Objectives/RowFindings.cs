using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Objectives;

/// <summary>Looks at one indicator by itself.</summary>
internal static partial class RowFindings
{
    public static IEnumerable<Objection> On(Indicator indicator, int row, IndicatorCatalogue catalogue) =>
        OnTiers(indicator, catalogue).Concat(OnTexts(indicator)).Concat(OnTarget(indicator)).Concat(OnSense(indicator)).Concat(OnSpaces(indicator))
            .Select(finding => finding with { Field = ProjectFields.Indicator(row, finding.Field) });

    private static IEnumerable<Objection> OnTiers(Indicator indicator, IndicatorCatalogue catalogue)
    {
        if (indicator.Category.Length == 0)
            yield return new(IndicatorRules.InCatalogue, nameof(Indicator.Category), "请选择一级指标。");
        else if (catalogue.Category(indicator.Category) is not { } category)
            yield return new(IndicatorRules.InCatalogue, nameof(Indicator.Category),
                $"一级指标“{indicator.Category}”不在{catalogue.Name}目录中，请从{string.Join("、", catalogue.Categories.Select(known => known.Name))}中选择。");
        else if (indicator.Kind.Length == 0)
            yield return new(IndicatorRules.InCatalogue, nameof(Indicator.Kind), "请选择二级指标。");
        else if (!category.Kinds.Contains(indicator.Kind))
            yield return new(IndicatorRules.InCatalogue, nameof(Indicator.Kind), $"{category.Name}下没有“{indicator.Kind}”，请从{string.Join("、", category.Kinds)}中选择。");
    }

    private static IEnumerable<Objection> OnTexts(Indicator indicator)
    {
        var name = indicator.Name.Trim();
        if (name.Length == 0)
            yield return new(IndicatorRules.NameGiven, nameof(Indicator.Name));
        else if (BareNumberPattern().IsMatch(name))
            yield return new(IndicatorRules.NameSaysSomething, nameof(Indicator.Name), $"三级指标名称只写了“{name}”，请写明衡量的是什么。");
        else if (name == indicator.Kind)
            yield return new(IndicatorRules.NameSaysSomething, nameof(Indicator.Name), $"三级指标与二级指标同名（{name}），请写得具体些。");
        if (string.IsNullOrWhiteSpace(indicator.Description)) yield return new(IndicatorRules.DescriptionGiven, nameof(Indicator.Description));
        if (string.IsNullOrWhiteSpace(indicator.Basis)) yield return new(IndicatorRules.BasisGiven, nameof(Indicator.Basis));
    }

    private static IEnumerable<Objection> OnTarget(Indicator indicator) =>
        indicator.Target.Kind == TargetKind.Empty
            ? [new(IndicatorRules.TargetGiven, nameof(Indicator.Target), indicator.Doubts.FirstOrDefault(IndicatorRules.TargetGiven.Text))]
            : indicator.Doubts.Select(doubt => new Objection(IndicatorRules.TargetIsClear, nameof(Indicator.Target), doubt));

    private static IEnumerable<Objection> OnSense(Indicator indicator)
    {
        if (indicator.Category.StartsWith("满意度", StringComparison.Ordinal) && InsiderPattern().Match(indicator.Description) is { Success: true } insider)
            yield return new(IndicatorRules.SatisfactionAsksThoseServed, nameof(Indicator.Description), $"写的是由“{insider.Value}”测评，服务对象满意度应由服务对象评价。");
        if (indicator.Category.StartsWith('效') && indicator.Name.Contains("满意", StringComparison.Ordinal))
            yield return new(IndicatorRules.BenefitIsNotSatisfaction, nameof(Indicator.Name), $"“{indicator.Name.Trim()}”衡量的是满意度，宜列入满意度指标，另写一条{indicator.Category}。");
        if (indicator.Kind == "时效指标" && indicator.Target.Until is null && RatePattern().IsMatch(indicator.Name))
            yield return new(IndicatorRules.TimelinessNamesTime, nameof(Indicator.Name), $"“{indicator.Name.Trim()}”没有说明时间，宜列为质量或数量指标，或写明完成时间。");
    }

    private static IEnumerable<Objection> OnSpaces(Indicator indicator) =>
        from cell in indicator.Cells
        where cell.Text.Length > 0 && (char.IsWhiteSpace(cell.Text[0]) || char.IsWhiteSpace(cell.Text[^1]))
        select new Objection(IndicatorRules.NoStraySpaces, cell.Field, $"{ProjectFields.Labels["Indicator." + cell.Field]}的{(char.IsWhiteSpace(cell.Text[0]) ? "开头" : "末尾")}有多余的空格，请删去。");

    [GeneratedRegex(@"^[0-9０-９.．,，%％\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumberPattern();

    [GeneratedRegex("(?:主管|上级|财政|业务)部门|本单位|单位领导|局领导", RegexOptions.CultureInvariant)]
    private static partial Regex InsiderPattern();

    [GeneratedRegex(@"^(?!.*(?:及时|按时|准时|按期|如期|时间|时限|进度|时效|周期)).*(?:率|比例|比率)\s*(?:[（(].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex RatePattern();
}
