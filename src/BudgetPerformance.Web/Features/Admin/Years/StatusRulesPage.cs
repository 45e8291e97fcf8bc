using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>The page of a year's status rules.</summary>
/// <param name="Year">The year as it is saved.</param>
/// <param name="Form">What was typed.</param>
public sealed record StatusRulesPage(FiscalYear Year, StatusRulesForm Form)
{
    public string Address => $"/admin/years/{Year.Year}/status-rules";

    public static IEnumerable<SelectListItem> Measures => Enum.GetValues<ProgressMeasure>().Select(measure => new SelectListItem(measure.Chinese(), measure.ToString()));

    public bool IsInUse(StatusRules rules) => rules.Name == Year.StatusRules.Name && Tell(rules) == Tell(Year.StatusRules);

    /// <summary>A set in one sentence.</summary>
    public static string Tell(StatusRules rules)
    {
        var (good, fair) = (StatusRulesForm.Bound(rules, ProgressStatus.OnTrack), StatusRulesForm.Bound(rules, ProgressStatus.Behind));
        return rules.Measure == ProgressMeasure.RatioToPlan
            ? $"实际支出达到计划的 {good:0.##}% 为正常，{fair:0.##}% 为滞后，以下为严重滞后。"
            : $"落后计划不超过 {-good:0.##} 个百分点为正常，不超过 {-fair:0.##} 个百分点为滞后，更多为严重滞后。";
    }

    public static string Changed(int year, StatusRules rules, int standings) => $"{year} 年改用“{rules.Name}”，{standings} 条时点状态已按新规则重新判定。";
}
