using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>When spending counts as on track, behind or far behind.</summary>
public sealed class StatusRulesForm
{
    [Display(Name = "规则名称"), Text(StatusRules.NameMaxLength)]
    public string? Name { get; set; }

    [Display(Name = "判定依据"), Required(ErrorMessage = "请选择判定依据。")]
    public ProgressMeasure? Measure { get; set; }

    [Display(Name = "“正常”的下限"), Required, Number(2, 100, Negative = true)]
    public decimal? OnTrack { get; set; }

    [Display(Name = "“滞后”的下限"), Required, Number(2, 100, Negative = true)]
    public decimal? Behind { get; set; }

    /// <summary>The version of the year that was on the screen.</summary>
    public int? Seen { get; set; }

    /// <summary>The set that was typed; only of a valid form.</summary>
    public StatusRules Typed() => StatusRules.Of(Domain.PlainText.Normalize(Name, manyLines: false).Trim(), Measure!.Value, OnTrack!.Value, Behind!.Value);

    public static StatusRulesForm Of(StatusRules rules, FiscalYear year) => new()
    {
        Name = rules.Name,
        Measure = rules.Measure,
        OnTrack = Bound(rules, ProgressStatus.OnTrack),
        Behind = Bound(rules, ProgressStatus.Behind),
        Seen = year.Version,
    };

    /// <summary>The least value that earns a status; null for what is left.</summary>
    public static decimal? Bound(StatusRules rules, ProgressStatus status) => rules.Bands.FirstOrDefault(band => band.Status == status)?.From;
}
