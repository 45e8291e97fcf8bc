using BudgetPerformance.Domain.History;

namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    private readonly List<ProjectEvent> events = [];

    /// <summary>What has happened to the form, oldest first. Loaded only where it is shown.</summary>
    public IReadOnlyList<ProjectEvent> Events => events;

    /// <summary>When its content or state changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    private void Record(ProjectEventKind kind, Actor actor, DateTimeOffset at, string opinion = "", IReadOnlyList<FieldChange>? changes = null, Guid? submitKey = null)
    {
        Version++;
        ChangedAt = at;
        if (kind is ProjectEventKind.Drafted or ProjectEventKind.Revised) LastChangedById = actor.Id;
        events.Add(new ProjectEvent(kind, actor, at, Version, opinion, changes ?? [], submitKey));
    }
}
