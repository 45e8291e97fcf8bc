using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Sessions;

/// <summary>Answers whether a name and a password open the door. Every refusal looks alike and takes as long as any other.</summary>
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
        var opens = account is { IsDisabled: false } ? await Proves(account, password) : Pretend(password);
        db.AuditRows.Add(new AuditRow(AuditWords.SignedIn, nameof(Account), account?.Id ?? userName, opens ? AuditResult.Succeeded : AuditResult.Refused, account?.UnitId));
        await db.SaveChangesAsync();
        return opens ? account : null;
    }

    /// <summary>Whether the password is the account's. Wrong ones are counted; after five no one is looked at for a while.</summary>
    public async Task<bool> Proves(Account account, string password)
    {
        if (!await TakeTurn(account)) return Pretend(password);
        var right = await accounts.CheckPasswordAsync(account, password);
        if (right) await Forget(account);
        return right;
    }

    /// <summary>Whether passwords are not looked at for now.</summary>
    public Task<bool> IsLocked(Account account) => Row(account).AnyAsync(a => a.LockoutEnd > clock.GetUtcNow());

    // Takes as long as looking at a password and finds it wrong.
    private bool Pretend(string password)
    {
        hasher.VerifyHashedPassword(Nobody, NobodysHash(), password);
        return false;
    }

    // A try is counted, and the fifth locks, before the password is looked at and in one statement: tries at the same moment are no more than tries one by one.
    private async Task<bool> TakeTurn(Account account)
    {
        DateTimeOffset? now = clock.GetUtcNow(), until = now + LockedFor;
        return await Row(account).Where(a => a.LockoutEnd == null || a.LockoutEnd <= now).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.LockoutEnd, a => a.AccessFailedCount >= MaxTries - 1 ? until : null)
            .SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount >= MaxTries - 1 ? 0 : a.AccessFailedCount + 1)) == 1;
    }

    private Task<int> Forget(Account account) => Row(account)
        .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null));

    private IQueryable<Account> Row(Account account) => db.Users.Where(a => a.Id == account.Id);

    private string NobodysHash()
    {
        lock (Making) return nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
    }
}
