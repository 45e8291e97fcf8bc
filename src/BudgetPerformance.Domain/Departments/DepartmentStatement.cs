using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Departments;

/// <summary>第一部分 部门整体绩效目标 of one unit in one fiscal year: overall objective, duties and safeguards.</summary>
public sealed class DepartmentStatement
{
    public const int LeadMaxLength = 4000;
    public const int ItemMaxLength = 2000;
    public const int MaxItems = 100;
    public const int MaxDuties = 50;

    private readonly List<Duty> duties = [];
    private readonly List<StatementEvent> events = [];

    private DepartmentStatement() { }

    /// <summary>The statement's identifier.</summary>
    public int Id { get; private set; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear FiscalYear { get; private set; } = null!;

    /// <summary>The fiscal year's number.</summary>
    public int Year { get; private set; }

    /// <summary>The unit that files it.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>The unit's identifier.</summary>
    public int UnitId { get; private set; }

    /// <summary>The paragraph that opens 总体绩效目标.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>总体绩效目标</summary>
    public NumberedList Goals { get; private set; } = StatementDetails.Blank.Goals;

    /// <summary>How the duties are numbered.</summary>
    public Numbering DutyNumbering { get; private set; } = StatementDetails.Blank.DutyNumbering;

    /// <summary>分项绩效目标, in order</summary>
    public IReadOnlyList<Duty> Duties => [.. duties.OrderBy(duty => duty.Position)];

    /// <summary>工作保障措施</summary>
    public NumberedList Safeguards { get; private set; } = StatementDetails.Blank.Safeguards;

    /// <summary>Counts the saves from 1; what two editors compare.</summary>
    public int Version { get; private set; }

    /// <summary>When it changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>What has happened to it, oldest first. Loaded only where it is shown.</summary>
    public IReadOnlyList<StatementEvent> Events => events;

    /// <summary>What has been filled in.</summary>
    public StatementDetails Details => new(Lead, Goals, DutyNumbering, [.. Duties.Select(duty => duty.Details)], Safeguards);

    /// <summary>Starts a statement.</summary>
    /// <param name="year">The fiscal year, open for entry.</param>
    /// <param name="unit">The unit that files it.</param>
    /// <param name="details">What has been filled in so far.</param>
    /// <param name="actor">Who fills it in.</param>
    /// <param name="at">When.</param>
    /// <param name="submitKey">The page's own key, so that the same page sent twice saves once.</param>
    /// <exception cref="RuleBroken">The actor may not enter anything there, or the year or unit is closed.</exception>
    public static DepartmentStatement Draft(FiscalYear year, BudgetUnit unit, StatementDetails details, Actor actor, DateTimeOffset at, Guid submitKey)
    {
        ReviewPermits.Demand(ReviewPermits.MayEnterFor(actor, unit, year));
        var statement = new DepartmentStatement { FiscalYear = year, Year = year.Year, Unit = unit, UnitId = unit.Id };
        statement.Take(details.Filled);
        statement.Record(StatementEventKind.Drafted, StatementRevision.Between(StatementDetails.Blank, statement.Details), actor, at, submitKey);
        return statement;
    }

    /// <summary>Replaces what has been filled in and records every difference.</summary>
    /// <param name="details">What is filled in now; duties are known by their identifier.</param>
    /// <param name="linked">The duties that projects are linked to.</param>
    /// <param name="actor">Who fills it in.</param>
    /// <param name="at">When.</param>
    /// <param name="submitKey">The page's own key.</param>
    /// <exception cref="RuleBroken">The actor may not edit it, the year or unit is closed, or a duty that has projects would go.</exception>
    public void Revise(StatementDetails details, IReadOnlySet<Guid> linked, Actor actor, DateTimeOffset at, Guid submitKey)
    {
        ReviewPermits.Demand(ReviewPermits.MayEnterFor(actor, Unit, FiscalYear));
        details = details.Filled;
        var kept = details.Duties.Select(duty => duty.Id).ToHashSet();
        if (duties.Find(duty => linked.Contains(duty.Id) && !kept.Contains(duty.Id)) is { } gone)
            throw new RuleBroken(StatementRules.DutyHasNoProjects, [new(StatementRules.DutyHasNoProjects, StatementFields.Duties, $"“{gone.Title}”下面还挂着项目，请先把这些项目改挂到别的职责。")]);
        var changes = StatementRevision.Between(Details, details);
        Take(details);
        Record(StatementEventKind.Revised, changes, actor, at, submitKey);
    }

    private void Take(StatementDetails details)
    {
        (Lead, Goals, DutyNumbering, Safeguards) = (details.Lead, details.Goals, details.DutyNumbering, details.Safeguards);
        var known = duties.ToDictionary(duty => duty.Id);
        duties.Clear();
        foreach (var (filled, position) in details.Duties.Select((duty, i) => (duty, i)))
        {
            if (filled.Id is { } id && known.Remove(id, out var duty)) duty.Take(filled, position);
            else duty = new Duty(this, filled, position);
            duties.Add(duty);
        }
    }

    private void Record(StatementEventKind kind, IReadOnlyList<FieldChange> changes, Actor actor, DateTimeOffset at, Guid submitKey)
    {
        Version++;
        ChangedAt = at;
        events.Add(new StatementEvent(kind, actor, at, Version, changes, Details, submitKey));
    }
}
