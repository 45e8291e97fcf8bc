using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>Another form for a year.</summary>
public sealed class TemplateForm
{
    [Display(Name = "表样"), Required(ErrorMessage = "请选择表样。")]
    public string? Template { get; set; }

    [Display(Name = "金额单位"), Required(ErrorMessage = "请选择金额单位。")]
    public MoneyUnit? MoneyUnit { get; set; }

    /// <summary>The version of the year that was on the screen.</summary>
    public int? Seen { get; set; }

    public static TemplateForm Of(FiscalYear year) => new() { Template = year.Template.Name, MoneyUnit = year.Template.MoneyUnit, Seen = year.Version };
}
