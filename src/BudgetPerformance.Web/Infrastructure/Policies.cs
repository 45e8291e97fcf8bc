using BudgetPerformance.Domain;
using Microsoft.AspNetCore.Authorization;

namespace BudgetPerformance.Web.Infrastructure;

/// <summary>Who may enter which room. Every action names one of these or is open to everybody; what somebody may do inside, the verbs and permits of the domain decide.</summary>
public static class Policies
{
    /// <summary>Everybody who has signed in.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Who fills in, reviews or leads.</summary>
    public const string ReadsProjects = nameof(ReadsProjects);

    /// <summary>填报人</summary>
    public const string Prepares = nameof(Prepares);

    /// <summary>审核人</summary>
    public const string Reviews = nameof(Reviews);

    /// <summary>分管领导 or 审核人</summary>
    public const string Urges = nameof(Urges);

    /// <summary>分管领导</summary>
    public const string Leads = nameof(Leads);

    /// <summary>系统管理员</summary>
    public const string AdministersSystem = nameof(AdministersSystem);

    /// <summary>安全管理员</summary>
    public const string AdministersSecurity = nameof(AdministersSecurity);

    /// <summary>审计管理员</summary>
    public const string Audits = nameof(Audits);

    /// <summary>The roles that work on projects.</summary>
    public static readonly IReadOnlyList<Role> WorksOnProjects = [Role.Preparer, Role.Reviewer, Role.LeaderInCharge];

    public static IServiceCollection AddPolicies(this IServiceCollection services)
    {
        var signedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(signedIn)
            .AddPolicy(SignedIn, signedIn)
            .AddPolicy(ReadsProjects, Of([.. WorksOnProjects]))
            .AddPolicy(Prepares, Of(Role.Preparer))
            .AddPolicy(Reviews, Of(Role.Reviewer))
            .AddPolicy(Urges, Of(Role.LeaderInCharge, Role.Reviewer))
            .AddPolicy(Leads, Of(Role.LeaderInCharge))
            .AddPolicy(AdministersSystem, Of(Role.SystemAdministrator))
            .AddPolicy(AdministersSecurity, Of(Role.SecurityAdministrator))
            .AddPolicy(Audits, Of(Role.AuditAdministrator));
        return services;
    }

    private static AuthorizationPolicy Of(params Role[] roles) =>
        new AuthorizationPolicyBuilder().RequireRole(roles.Select(role => role.ToString())).Build();
}
