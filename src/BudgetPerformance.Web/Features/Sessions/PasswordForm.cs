using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Web.Infrastructure.Sessions;

namespace BudgetPerformance.Web.Features.Sessions;

/// <summary>What changing one's own password takes. Passwords are used exactly as typed.</summary>
public sealed class PasswordForm
{
    public const string Changed = "密码已修改，请用新密码登录。";
    public const string Mismatch = "原密码不正确。";

    [Display(Name = "原密码"), Required, MaxLength(PasswordBlocklist.MaxLength)]
    public string? Old { get; set; }

    [Display(Name = "新密码"), Required, MaxLength(PasswordBlocklist.MaxLength)]
    public string? New { get; set; }

    [Display(Name = "再输一次新密码"), Required, Compare(nameof(New), ErrorMessage = "两次输入的新密码不一致。")]
    public string? Again { get; set; }
}
