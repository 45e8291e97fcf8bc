using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Features.Admin.Roles;

/// <summary>The page on which roles are given.</summary>
/// <param name="Account">The account as it is saved.</param>
/// <param name="Held">The roles it holds.</param>
/// <param name="Chosen">The roles that are ticked.</param>
/// <param name="IsOwn">Whether it is the account of who looks at it.</param>
public sealed record RolesPage(Account Account, IReadOnlySet<Role> Held, IReadOnlySet<Role> Chosen, bool IsOwn)
{
    public string Address => $"/admin/roles/{Account.Id}";

    /// <summary>What a role is for, in a sentence.</summary>
    public static string Purpose(Role role) => role switch
    {
        Role.Preparer => "填报本单位和下级单位的绩效目标表，提交审核。",
        Role.Reviewer => "审核别人提交的表，通过或退回；不能审核自己填的。",
        Role.LeaderInCharge => "查看本单位和下级单位的表与进展。",
        Role.SystemAdministrator => "管理单位、账号和预算年度，看不到角色授权和审计记录。",
        Role.SecurityAdministrator => "给账号授权，不能新增账号，也不能改自己的角色。",
        _ => "只查阅审计记录；不能同时担任系统管理员或安全管理员。",
    };

    public static string Given(Account account) => $"{account.DisplayName}（{account.UserName}）的角色已更新，对方重新登录后生效。";

    public static string Unchanged(Account account) => $"{account.DisplayName}（{account.UserName}）的角色没有变化。";
}
