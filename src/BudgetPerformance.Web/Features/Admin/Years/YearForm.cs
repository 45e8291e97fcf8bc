using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>What a new fiscal year takes.</summary>
public sealed class YearForm
{
    [Display(Name = "预算年度"), Required, Number(0, 9999), Range(FiscalYear.Earliest, FiscalYear.Latest)]
    public int? Year { get; set; }

    [Display(Name = "表样"), Required(ErrorMessage = "请选择表样。")]
    public string? Template { get; set; }

    [Display(Name = "金额单位"), Required(ErrorMessage = "请选择金额单位。")]
    public MoneyUnit? MoneyUnit { get; set; } = Domain.MoneyUnit.TenThousandYuan;
}
