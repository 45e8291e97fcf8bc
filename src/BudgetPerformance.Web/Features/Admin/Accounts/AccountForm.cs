using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>Who a person is and where they belong.</summary>
public sealed class AccountForm
{
    [Display(Name = "姓名"), Required, Text(Account.DisplayNameMaxLength)]
    public string? DisplayName { get; set; }

    [Display(Name = "所属单位"), Required(ErrorMessage = "请选择所属单位。")]
    public int? UnitId { get; set; }

    /// <summary>The version of the account that was on the screen.</summary>
    public string? Stamp { get; set; }

    public static AccountForm Of(Account account) => new() { DisplayName = account.DisplayName, UnitId = account.UnitId, Stamp = account.ConcurrencyStamp };
}
