using BudgetPerformance.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Seeding;

/// <summary>Gives Identity the domain's roles. A role's identifier is its name, so that the audit trail can be read.</summary>
internal static class RoleSeeding
{
    public static async Task SeedAsync(BudgetDbContext db)
    {
        var known = await db.Roles.Select(role => role.Id).ToListAsync();
        foreach (var name in Enum.GetNames<Role>().Except(known))
            db.Roles.Add(new IdentityRole(name) { Id = name, NormalizedName = name.ToUpperInvariant() });
        await db.SaveChangesAsync();
    }
}
