using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Mapping;

/// <summary>Identity's own tables under the names this product gives them.</summary>
internal static class IdentityMapping
{
    public static void Apply(ModelBuilder builder)
    {
        builder.Entity<IdentityRole>().ToTable("Roles");
        builder.Entity<IdentityUserRole<string>>().ToTable("AccountRoles");
        builder.Entity<IdentityUserClaim<string>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<string>>().ToTable("AccountTokens");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("AccountPasskeys");
        builder.Entity<IdentityRoleClaim<string>>().ToTable("RoleClaims");
    }
}
