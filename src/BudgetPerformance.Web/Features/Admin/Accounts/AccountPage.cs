using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>The page of a new account.</summary>
public sealed record NewAccountPage(NewAccountForm Form, IEnumerable<SelectListItem> Units);

/// <summary>The page of an account.</summary>
/// <param name="Account">The account as it is saved.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Units">The units to choose from.</param>
/// <param name="Roles">The roles it holds.</param>
/// <param name="Actor">Who looks at it.</param>
/// <param name="IsLocked">Whether wrong passwords keep it out for now.</param>
public sealed record AccountPage(Account Account, AccountForm Form, IEnumerable<SelectListItem> Units, IReadOnlySet<Role> Roles, Actor Actor, bool IsLocked)
{
    /// <summary>Whether it is the account of who looks at it.</summary>
    public bool IsOwn => Account.Id == Actor.Id;

    /// <summary>What forbids to change anything about it; null where nothing does.</summary>
    public Rule? Forbidding => AccountPermits.MayTouch(Actor, Roles);

    public string Address => $"/admin/accounts/{Account.Id}";

    public static string Saved(Account account) => $"账号 {account.UserName} 的资料已保存。";

    public static string Suspended(Account account) => $"账号 {account.UserName} 已停用，正在使用的会话已结束。";

    public static string Reinstated(Account account) => $"账号 {account.UserName} 已恢复使用。";

    public static string Unlocked(Account account) => $"账号 {account.UserName} 已解除锁定。";

    public static IEnumerable<SelectListItem> Choices(IEnumerable<BudgetUnit> units) =>
        units.Select(unit => new SelectListItem($"{new string('　', unit.Depth)}{unit.Code} {unit.Name}{(unit.IsClosed ? "（已停用）" : "")}", $"{unit.Id}"));
}

/// <summary>The page that tells a password, once.</summary>
public sealed record OneTimePasswordPage(Account Account, string Password, bool IsNew);
