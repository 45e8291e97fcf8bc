using BudgetPerformance.Domain.Departments;
using Microsoft.AspNetCore.Identity;

namespace BudgetPerformance.Data.Identity;

/// <summary>A person who signs in. They belong to one unit and see it and what is below it.</summary>
public sealed class Account : IdentityUser
{
    public const int DisplayNameMaxLength = 50;

    /// <summary>The name others see, such as 王芳.</summary>
    public string DisplayName { get; set; } = "";

    public int UnitId { get; set; }

    public BudgetUnit Unit { get; set; } = null!;

    /// <summary>Whether a new password must be chosen before anything else.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Whether sign-in is refused; history keeps the account.</summary>
    public bool IsDisabled { get; set; }
}
