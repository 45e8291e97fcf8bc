using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Features.Admin.Roles;

/// <summary>The roles an account shall hold, and the version of the account that was on the screen.</summary>
public sealed class RolesForm
{
    [Display(Name = "角色")]
    public List<Role> Roles { get; set; } = [];

    public string? Stamp { get; set; }
}
