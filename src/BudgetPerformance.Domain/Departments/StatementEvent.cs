using BudgetPerformance.Domain.History;

namespace BudgetPerformance.Domain.Departments;

/// <summary>What happened to a statement.</summary>
public enum StatementEventKind
{
    /// <summary>新建</summary>
    Drafted,

    /// <summary>修改</summary>
    Revised,
}

/// <summary>One step in a statement's life, written by the verb that took it, in the same transaction, and never changed.</summary>
public sealed class StatementEvent
{
    private StatementEvent() { }

    internal StatementEvent(StatementEventKind kind, Actor actor, DateTimeOffset at, int version, IReadOnlyList<FieldChange> changes, StatementDetails details, Guid submitKey) =>
        (Kind, ActorId, ActorName, At, Version, Changes, Details, SubmitKey) = (kind, actor.Id, actor.Name, at, version, changes, details, submitKey);

    /// <summary>The event's identifier; later events have larger ones.</summary>
    public long Id { get; private set; }

    /// <summary>The statement it happened to.</summary>
    public int StatementId { get; private set; }

    /// <summary>What happened.</summary>
    public StatementEventKind Kind { get; private set; }

    /// <summary>Who did it.</summary>
    public string ActorId { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The statement's version after it.</summary>
    public int Version { get; private set; }

    /// <summary>What changed, field by field.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    /// <summary>What the statement said after it: what two editors both started from.</summary>
    public StatementDetails Details { get; private set; } = StatementDetails.Blank;

    /// <summary>The key of the page that was sent, so that sending it twice does it once.</summary>
    public Guid SubmitKey { get; private set; }

    /// <summary>The event as one sentence, the same in the notice and the timeline.</summary>
    public string Sentence => Kind switch
    {
        StatementEventKind.Drafted => $"{ActorName}新建了部门整体绩效目标。",
        StatementEventKind.Revised when Changes.Count == 0 => $"{ActorName}保存了部门整体绩效目标，内容没有变化。",
        StatementEventKind.Revised => $"{ActorName}修改了{Changes.Count}处内容。",
        _ => throw new InvalidOperationException($"The event {Kind} has no sentence."),
    };
}
