using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Admin.Units;

/// <summary>What a new unit takes.</summary>
public sealed class UnitForm
{
    [Display(Name = "单位编码"), Required, Text(BudgetUnit.CodeMaxLength)]
    public string? Code { get; set; }

    [Display(Name = "单位名称"), Required, Text(BudgetUnit.NameMaxLength)]
    public string? Name { get; set; }
}
