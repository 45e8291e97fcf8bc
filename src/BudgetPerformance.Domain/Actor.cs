namespace BudgetPerformance.Domain;

/// <summary>Somebody who acts: who it is, where they belong, and what they may be asked to do.</summary>
/// <param name="Id">The account's identifier.</param>
/// <param name="Name">The person's name as shown to others.</param>
/// <param name="UnitId">The unit the person belongs to.</param>
/// <param name="UnitPath">That unit's <see cref="Departments.BudgetUnit.Path"/>; everything below it is visible.</param>
/// <param name="Roles">The person's roles.</param>
public sealed record Actor(string Id, string Name, int UnitId, string UnitPath, IReadOnlySet<Role> Roles)
{
    /// <summary>Whether the person holds the role.</summary>
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Whether the person fills in, reviews or leads; who runs the system sees no projects.</summary>
    public bool WorksOnProjects => Is(Role.Preparer) || Is(Role.Reviewer) || Is(Role.LeaderInCharge);

    /// <summary>Whether the unit is the person's own or below it.</summary>
    public bool Sees(string unitPath) => unitPath.StartsWith(UnitPath, StringComparison.Ordinal);
}
