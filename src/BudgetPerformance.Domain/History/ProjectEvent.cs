namespace BudgetPerformance.Domain.History;

/// <summary>One step in a form's life, written by the verb that took it, in the same transaction, and never changed.</summary>
public sealed class ProjectEvent
{
    public const int OpinionMaxLength = 1000;

    private ProjectEvent() { }

    internal ProjectEvent(ProjectEventKind kind, Actor actor, DateTimeOffset at, int version, string opinion, IReadOnlyList<FieldChange> changes, Guid? submitKey) =>
        (Kind, ActorId, ActorName, At, Version, Opinion, Changes, SubmitKey) = (kind, actor.Id, actor.Name, at, version, opinion, changes, submitKey);

    /// <summary>The event's identifier; later events have larger ones.</summary>
    public long Id { get; private set; }

    /// <summary>The form it happened to.</summary>
    public int ProjectId { get; private set; }

    /// <summary>What happened.</summary>
    public ProjectEventKind Kind { get; private set; }

    /// <summary>Who did it.</summary>
    public string ActorId { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The form's version after it.</summary>
    public int Version { get; private set; }

    /// <summary>The reviewer's opinion or reason, or what was booked; empty for other events.</summary>
    public string Opinion { get; private set; } = "";

    /// <summary>What changed, field by field; empty for steps of review.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    /// <summary>The key of the page that was sent, so that sending it twice does it once.</summary>
    public Guid? SubmitKey { get; private set; }

    /// <summary>The event as one sentence, the same in the notice, the timeline and exports.</summary>
    public string Sentence => Kind switch
    {
        ProjectEventKind.Drafted => $"{ActorName}新建了绩效目标表。",
        ProjectEventKind.Revised when Changes.Count == 0 => $"{ActorName}保存了绩效目标表，内容没有变化。",
        ProjectEventKind.Revised => $"{ActorName}修改了{Changes.Count}处内容。",
        ProjectEventKind.Linked when Changes[0].After.Length == 0 => $"{ActorName}取消了与职责“{Changes[0].Before}”的挂接。",
        ProjectEventKind.Linked => $"{ActorName}把项目挂到了职责“{Changes[0].After}”。",
        ProjectEventKind.Submitted => $"{ActorName}提交审核。",
        ProjectEventKind.Withdrawn => $"{ActorName}撤回了提交。",
        ProjectEventKind.Returned => $"{ActorName}退回：{Opinion}",
        ProjectEventKind.Discarded => $"{ActorName}撤销了新建。",
        ProjectEventKind.Approved => Opinion.Length == 0 ? $"{ActorName}审核通过。" : $"{ActorName}审核通过：{Opinion}",
        ProjectEventKind.Paid or ProjectEventKind.Refunded or ProjectEventKind.Corrected or ProjectEventKind.Imported or ProjectEventKind.ImportUndone
            or ProjectEventKind.Adjusted or ProjectEventKind.Explained or ProjectEventKind.Urged or ProjectEventKind.Sealed or ProjectEventKind.Reopened => $"{ActorName}{Kind.Chinese()}：{Opinion}。",
        _ => throw new InvalidOperationException($"The event {Kind} has no sentence."),
    };
}

/// <summary>One field's difference between two versions, as printed; empty for a blank.</summary>
/// <param name="Field">The field's path as <see cref="Projects.ProjectFields"/> names it.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it became.</param>
public sealed record FieldChange(string Field, string Before, string After);
