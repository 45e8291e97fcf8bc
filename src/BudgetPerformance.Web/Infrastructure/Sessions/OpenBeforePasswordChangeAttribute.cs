namespace BudgetPerformance.Web.Infrastructure.Sessions;

/// <summary>What somebody may do before they have chosen a password of their own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenBeforePasswordChangeAttribute : Attribute;
