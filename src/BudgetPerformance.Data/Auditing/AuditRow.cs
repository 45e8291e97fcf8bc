using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Data.Auditing;

/// <summary>One line of the audit trail: who did what to what, when, and with which result. Rows are only ever added.</summary>
public sealed class AuditRow
{
    public const int ActionMaxLength = 40;
    public const int SubjectMaxLength = 40;
    public const int SubjectIdMaxLength = 450;

    private AuditRow() { }

    /// <summary>A line about something that is no change of data, such as a sign-in. Saving it fills in who, when and from where.</summary>
    public AuditRow(string action, string subject, string subjectId, AuditResult result = AuditResult.Succeeded, int? unitId = null, IReadOnlyList<FieldChange>? changes = null) =>
        (Action, Subject, SubjectId, Result, UnitId, Changes) = (action, subject, subjectId, result, unitId, changes ?? []);

    // A new project or unit gets its number only while it is saved: the references carry it into the row.
    internal AuditRow(string action, string subject, string subjectId, IReadOnlyList<FieldChange> changes, BudgetUnit? unit, int unitId, Project? project = null)
        : this(action, subject, subjectId, changes: changes)
    {
        (Unit, Project) = (unit, project);
        if (unit is null) UnitId = unitId;
    }

    /// <summary>The line's number; its order is the order of events even if a clock was set back.</summary>
    public long Id { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who; null for the system itself or somebody who has not signed in.</summary>
    public string? ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    public string? IpAddress { get; private set; }

    /// <summary>What was done, such as Revised or SignedIn.</summary>
    public string Action { get; private set; } = "";

    /// <summary>The kind of thing it was done to, such as Project.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Which one: an account's identifier, a unit's code, a year; empty for a project, which has <see cref="ProjectId"/>.</summary>
    public string SubjectId { get; private set; } = "";

    public int? ProjectId { get; private set; }

    public Project? Project { get; private set; }

    /// <summary>The unit the thing belongs to.</summary>
    public int? UnitId { get; private set; }

    public BudgetUnit? Unit { get; private set; }

    public AuditResult Result { get; private set; }

    /// <summary>The changed fields before and after.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    internal void Stamp(ActorContext context, DateTimeOffset at) =>
        (ActorId, ActorName, IpAddress, At) = (context.Actor?.Id, context.Actor?.Name ?? "", context.IpAddress, at);
}
