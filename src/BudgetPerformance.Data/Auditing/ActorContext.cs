using BudgetPerformance.Domain;

namespace BudgetPerformance.Data.Auditing;

/// <summary>Who is at work in this scope and from where; the audit trail takes it from here.</summary>
public sealed class ActorContext
{
    /// <summary>The person, or null for the system itself.</summary>
    public Actor? Actor { get; set; }

    public string? IpAddress { get; set; }
}
