using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Sessions;

/// <summary>Answers whether a name and a password open the door. Every refusal looks alike and takes as long.</summary>
public sealed class SignIn(BudgetDbContext db, UserManager<Account> accounts, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    private const int MaxTries = 5;

    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);
    private static readonly Account Nobody = new();
    private static readonly Lock Making = new();
    private static string? nobodysHash;

    /// <summary>The account, or null if the door stays shut.</summary>
    public async Task<Account?> Try(string userName, string password)
    {
        var account = await accounts.FindByNameAsync(userName.Trim());
        if (account is null || account.IsDisabled || !await TakeTurn(account))
        {
            hasher.VerifyHashedPassword(Nobody, NobodysHash(), password);
            return await Refuse(userName, account);
        }
        if (await accounts.CheckPasswordAsync(account, password)) return await Open(account);
        await LockAfterTooMany(account);
        return await Refuse(userName, account);
    }

    // A try is counted before the password is looked at, in one statement, so that tries at the same moment cannot be more than tries one by one.
    private async Task<bool> TakeTurn(Account account) => await Row(account)
        .Where(a => a.AccessFailedCount < MaxTries && (a.LockoutEnd == null || a.LockoutEnd <= clock.GetUtcNow()))
        .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1)) == 1;

    private Task<int> LockAfterTooMany(Account account) => Row(account)
        .Where(a => a.AccessFailedCount >= MaxTries)
        .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, clock.GetUtcNow() + LockedFor));

    private async Task<Account?> Open(Account account)
    {
        await Row(account).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null));
        await Tell(account.Id, AuditResult.Succeeded, account.UnitId);
        return account;
    }

    private async Task<Account?> Refuse(string userName, Account? account)
    {
        await Tell(account?.Id ?? userName, AuditResult.Refused, account?.UnitId);
        return null;
    }

    private Task<int> Tell(string who, AuditResult result, int? unitId)
    {
        db.AuditRows.Add(new AuditRow("SignedIn", nameof(Account), who, result, unitId));
        return db.SaveChangesAsync();
    }

    private IQueryable<Account> Row(Account account) => db.Users.Where(a => a.Id == account.Id);

    private string NobodysHash()
    {
        lock (Making) return nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
    }
}
