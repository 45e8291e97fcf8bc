using System.Security.Claims;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Infrastructure.Sessions;

/// <summary>What a signed-in person carries through a request: who they are, where they belong and what they may do, as of this request.</summary>
public static class SessionClaims
{
    public const string Unit = "unit";
    public const string Stamp = "stamp";
    public const string MustChangePassword = "must-change-password";

    /// <summary>What the sign-in keeps: who it is, and the stamp that a change of password replaces.</summary>
    public static ClaimsPrincipal At(string scheme, Account account) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id), new(Stamp, account.SecurityStamp!)], scheme));

    /// <summary>The person as the database knows them now.</summary>
    public static ClaimsPrincipal Now(string scheme, Account account, Actor actor) => new(new ClaimsIdentity(
    [
        new(ClaimTypes.NameIdentifier, account.Id),
        new(ClaimTypes.Name, account.UserName!),
        new(Stamp, account.SecurityStamp!),
        new(Unit, account.Unit.Name),
        .. actor.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
        .. account.MustChangePassword ? new[] { new Claim(MustChangePassword, "true") } : [],
    ], scheme));
}
