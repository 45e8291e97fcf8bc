using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Objectives;

/// <summary>Looks at a project's indicators as a whole.</summary>
public static class IndicatorFindings
{
    /// <summary>Every finding on the indicators, in the order of the rows.</summary>
    public static IEnumerable<Objection> On(IReadOnlyList<Indicator> indicators, IndicatorCatalogue catalogue)
    {
        if (indicators.Count == 0) yield return new(IndicatorRules.AtLeastOne, ProjectFields.Indicators);
        for (var i = 0; i < indicators.Count; i++)
            if (indicators[i].Name.Length == 0) yield return new(IndicatorRules.NameGiven, ProjectFields.Indicator(i, nameof(Indicator.Name)));
        _ = catalogue;
    }
}
