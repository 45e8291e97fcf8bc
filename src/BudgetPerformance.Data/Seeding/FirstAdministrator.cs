using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BudgetPerformance.Data.Seeding;

/// <summary>The account that makes all others, with a password that is told once, in the log, and must be changed at the first sign-in.</summary>
internal static class FirstAdministrator
{
    public const string UserName = "guanliyuan";

    public static async Task SeedAsync(IServiceProvider scope)
    {
        var db = scope.GetRequiredService<BudgetDbContext>();
        if (await db.Users.AnyAsync()) return;
        var password = OneTimePassword.New();
        var account = new Account { UserName = UserName, DisplayName = "管理员", Unit = await UnitAsync(db), MustChangePassword = true };
        var users = scope.GetRequiredService<UserManager<Account>>();
        Demand(await users.CreateAsync(account, password));
        Demand(await users.AddToRolesAsync(account, [nameof(Role.SystemAdministrator), nameof(Role.SecurityAdministrator)]));
        scope.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FirstAdministrator)).LogWarning(
            "首次启动，已建立管理员账号 {UserName}，一次性密码 {Password}。密码只显示这一次，首次登录后必须修改。", UserName, password);
    }

    // An account belongs to a unit, and a new database has none. No project can be entered for this one.
    private static async Task<BudgetUnit> UnitAsync(BudgetDbContext db)
    {
        if (await db.Units.OrderBy(unit => unit.Path).FirstOrDefaultAsync() is { } known) return known;
        var unit = new BudgetUnit("0", "系统管理");
        unit.Close();
        db.Units.Add(unit);
        return unit;
    }

    internal static void Demand(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
