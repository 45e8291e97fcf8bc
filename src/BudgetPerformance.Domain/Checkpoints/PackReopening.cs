namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>解除封存: a row beside the pack, which itself is never changed.</summary>
public sealed class PackReopening
{
    public const int ReasonMaxLength = 500;

    private PackReopening() { }

    internal PackReopening(string reason, Actor actor, DateTimeOffset at) => (Reason, ReopenedById, ReopenedBy, ReopenedAt) = (reason, actor.Id, actor.Name, at);

    /// <summary>The pack.</summary>
    public int PackId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who reopened it.</summary>
    public string ReopenedById { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string ReopenedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset ReopenedAt { get; private set; }
}
