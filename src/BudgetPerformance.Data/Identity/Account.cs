using BudgetPerformance.Domain.Departments;
using Microsoft.AspNetCore.Identity;

namespace BudgetPerformance.Data.Identity;

/// <summary>A person who signs in. They belong to one unit and see it and what is below it.</summary>
public sealed class Account : IdentityUser
{
    public const int UserNameMaxLength = 50;
    public const int DisplayNameMaxLength = 50;

    /// <summary>The name others see, such as 王芳.</summary>
    public string DisplayName { get; set; } = "";

    public int UnitId { get; set; }

    public BudgetUnit Unit { get; set; } = null!;

    /// <summary>Whether a new password must be chosen before anything else.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Whether sign-in is refused; history keeps the account.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Whether too many wrong passwords keep it out for now.</summary>
    public bool IsLockedAt(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Says who the person is and where they belong.</summary>
    public void Describe(string displayName, BudgetUnit unit)
    {
        (DisplayName, Unit, UnitId) = (displayName, unit, unit.Id);
        Touch();
    }

    /// <summary>Refuses sign-in from now on.</summary>
    public void Suspend()
    {
        IsDisabled = true;
        EndSessions();
    }

    /// <summary>Lets the person sign in again.</summary>
    public void Reinstate()
    {
        IsDisabled = false;
        Touch();
    }

    /// <summary>Forgets the wrong passwords.</summary>
    public void Unlock()
    {
        (LockoutEnd, AccessFailedCount) = (null, 0);
        Touch();
    }

    /// <summary>Replaces the password by one that somebody else knows, and that is therefore good for one sign-in.</summary>
    public void GiveOneTimePassword(string hash)
    {
        (PasswordHash, MustChangePassword) = (hash, true);
        Unlock();
        EndSessions();
    }

    /// <summary>Ends every session of the person at its next request.</summary>
    public void EndSessions()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        Touch();
    }

    // Whoever has an older version on the screen is told so when they save.
    private void Touch() => ConcurrencyStamp = Guid.NewGuid().ToString();
}
