using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    /// <summary>The duty it serves; null where it is linked to none, or where it was not loaded.</summary>
    public Duty? Duty { get; private set; }

    /// <summary>The duty's identifier.</summary>
    public Guid? DutyId { get; private set; }

    /// <summary>挂接职责: links the project to a duty of its own unit or of one above, or to none. The form stays as it is, so an approved one may be linked, too.</summary>
    /// <param name="duty">The duty with its statement and unit, or null.</param>
    /// <param name="actor">Who links it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="RuleBroken">The actor may not enter anything there, the year or unit is closed, or the duty is out of reach.</exception>
    public void Serve(Duty? duty, Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(ReviewPermits.MayEnterFor(actor, Unit, FiscalYear));
        if (duty is not null && (duty.Statement.Year != Year || !Unit.Path.StartsWith(duty.Statement.Unit.Path, StringComparison.Ordinal)))
            throw new RuleBroken(StatementRules.DutyWithinReach);
        if (duty?.Id == DutyId) return;
        var change = new FieldChange(ProjectFields.Duty, Named(Duty), Named(duty));
        (Duty, DutyId) = (duty, duty?.Id);
        Record(ProjectEventKind.Linked, actor, at, changes: [change]);
    }

    private static string Named(Duty? duty) => duty is null ? "" : string.IsNullOrWhiteSpace(duty.Title) ? $"第{duty.Position + 1}项职责" : duty.Title;
}
