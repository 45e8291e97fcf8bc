using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of accounts and their roles.</summary>
public static class AccountScopes
{
    /// <summary>Those with the text in the account's name or the person's.</summary>
    public static IQueryable<Account> Named(this IQueryable<Account> accounts, string text)
    {
        var pattern = LikePattern.Containing(text);
        return accounts.Where(account => EF.Functions.Like(account.UserName, pattern, LikePattern.Escape) || EF.Functions.Like(account.DisplayName, pattern, LikePattern.Escape));
    }

    /// <summary>Those of a unit and of everything below it.</summary>
    public static IQueryable<Account> OfUnit(this IQueryable<Account> accounts, string unitCode)
    {
        var step = LikePattern.Containing($"/{unitCode}/");
        return accounts.Where(account => EF.Functions.Like(account.Unit.Path, step, LikePattern.Escape));
    }

    /// <summary>The roles an account holds.</summary>
    public static async Task<IReadOnlySet<Role>> RolesOfAsync(this BudgetDbContext db, string accountId) =>
        Read(await db.UserRoles.Where(held => held.UserId == accountId).Select(held => held.RoleId).ToListAsync());

    /// <summary>The roles held by other accounts that can sign in.</summary>
    public static async Task<IReadOnlySet<Role>> RolesOfOthersAsync(this BudgetDbContext db, string accountId) => Read(await db.UserRoles
        .Where(held => held.UserId != accountId)
        .Join(db.Users.Where(account => !account.IsDisabled), held => held.UserId, account => account.Id, (held, _) => held.RoleId)
        .Distinct().ToListAsync());

    // A role's identifier is its name.
    internal static IReadOnlySet<Role> Read(IEnumerable<string> names) => names.Select(Enum.Parse<Role>).ToHashSet();
}
