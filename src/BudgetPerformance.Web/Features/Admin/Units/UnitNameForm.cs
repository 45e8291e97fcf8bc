using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Admin.Units;

/// <summary>Another name for a unit.</summary>
public sealed class UnitNameForm
{
    [Display(Name = "单位名称"), Required, Text(BudgetUnit.NameMaxLength)]
    public string? Name { get; set; }

    /// <summary>The version of the unit that was on the screen.</summary>
    public int? Seen { get; set; }
}
