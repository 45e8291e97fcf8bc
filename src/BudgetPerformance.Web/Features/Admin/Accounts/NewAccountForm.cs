using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>What a new account takes. Roles are given by somebody else.</summary>
public sealed class NewAccountForm
{
    [Display(Name = "账号"), Required, Text(Account.UserNameMaxLength)]
    public string? UserName { get; set; }

    [Display(Name = "姓名"), Required, Text(Account.DisplayNameMaxLength)]
    public string? DisplayName { get; set; }

    [Display(Name = "所属单位"), Required(ErrorMessage = "请选择所属单位。")]
    public int? UnitId { get; set; }
}
