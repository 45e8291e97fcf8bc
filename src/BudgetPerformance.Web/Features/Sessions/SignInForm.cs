using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Web.Infrastructure.Binding;
using BudgetPerformance.Web.Infrastructure.Sessions;

namespace BudgetPerformance.Web.Features.Sessions;

/// <summary>What signing in takes.</summary>
public sealed class SignInForm
{
    /// <summary>The one answer to a wrong name, a wrong password, a lockout and a disabled account.</summary>
    public const string Refusal = "账号或密码不正确。连续输错 5 次后，账号会锁定 15 分钟。";

    [Display(Name = "账号"), Required, Text(100)]
    public string? UserName { get; set; }

    [Display(Name = "密码"), Required, MaxLength(PasswordBlocklist.MaxLength)]
    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}
