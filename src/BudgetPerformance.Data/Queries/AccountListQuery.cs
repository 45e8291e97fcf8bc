using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>An account in a list, with the roles it holds.</summary>
public sealed record AccountListRow(Account Account, IReadOnlySet<Role> Roles);

/// <summary>The accounts through a filter, unit by unit.</summary>
public sealed class AccountListQuery(BudgetDbContext db, AccountFilter filter)
{
    public Task<int> CountAsync(CancellationToken cancellation = default) => Found.CountAsync(cancellation);

    /// <summary>One page, counted from 1.</summary>
    public async Task<IReadOnlyList<AccountListRow>> PageAsync(int page, int size, CancellationToken cancellation = default)
    {
        var accounts = await Found.Include(account => account.Unit).OrderBy(account => account.Unit.Path).ThenBy(account => account.UserName)
            .Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        var ids = accounts.Select(account => account.Id).ToList();
        var held = (await db.UserRoles.AsNoTracking().Where(role => ids.Contains(role.UserId)).ToListAsync(cancellation)).ToLookup(role => role.UserId, role => role.RoleId);
        return [.. accounts.Select(account => new AccountListRow(account, AccountScopes.Read(held[account.Id])))];
    }

    private IQueryable<Account> Found
    {
        get
        {
            var accounts = db.Users.AsNoTracking();
            if (filter.Text is { } text) accounts = accounts.Named(text);
            if (filter.UnitCode is { } unitCode) accounts = accounts.OfUnit(unitCode);
            if (filter.Disabled is { } disabled) accounts = accounts.Where(account => account.IsDisabled == disabled);
            if (filter.Role?.ToString() is { } role) accounts = accounts.Where(account => db.UserRoles.Any(held => held.UserId == account.Id && held.RoleId == role));
            return accounts;
        }
    }
}
