using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Projects;

/// <summary>预算项目: one 绩效目标表 of one unit in one fiscal year, from its first draft to its approval.</summary>
public sealed partial class Project
{
    public const int NameMaxLength = 200;
    public const int PurposeMaxLength = 4000;
    public const int MaxIndicators = 400;

    private readonly List<FormRow<Objective>> objectives = [];
    private readonly List<FormRow<Indicator>> indicators = [];

    private Project() { }

    /// <summary>The project's identifier.</summary>
    public int Id { get; private set; }

    /// <summary>The fiscal year with its form.</summary>
    public FiscalYear FiscalYear { get; private set; } = null!;

    /// <summary>The fiscal year's number.</summary>
    public int Year { get; private set; }

    /// <summary>The unit that files it.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>The unit's identifier.</summary>
    public int UnitId { get; private set; }

    /// <summary>项目编码</summary>
    public ProjectCode Code { get; private set; }

    /// <summary><see cref="ProjectCode.Key"/> of the code, kept beside it because only an index can promise that no two are the same.</summary>
    public string? CodeKey { get; private set; }

    /// <summary>项目名称</summary>
    public string Name { get; private set; } = "";

    /// <summary>预算数, 财政资金, 其他资金</summary>
    public Funding Funding { get; private set; } = Funding.Blank;

    /// <summary>资金用途</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>资金支出计划</summary>
    public DisbursementPlan Plan { get; private set; } = DisbursementPlan.Blank;

    /// <summary>绩效目标, in order</summary>
    public IReadOnlyList<Objective> Objectives => FormRow<Objective>.Read(objectives);

    /// <summary>The indicators in the order of the form.</summary>
    public IReadOnlyList<Indicator> Indicators => FormRow<Indicator>.Read(indicators);

    /// <summary>Whether its being made was taken back. Then nobody sees it any more; what happened to it stays in the audit trail.</summary>
    public bool IsDiscarded { get; private set; }

    /// <summary>Counts the saves from 1; what two editors compare, and what a printed draft carries.</summary>
    public int Version { get; private set; }

    /// <summary>Starts a draft.</summary>
    /// <param name="year">The fiscal year, open for entry.</param>
    /// <param name="unit">The unit that files it.</param>
    /// <param name="details">What has been filled in so far.</param>
    /// <param name="actor">Who fills it in.</param>
    /// <param name="at">When.</param>
    /// <param name="submitKey">The page's own key, so that the same page sent twice makes one project.</param>
    /// <exception cref="RuleBroken">The actor may not enter projects there, or the year or unit is closed.</exception>
    public static Project Draft(FiscalYear year, BudgetUnit unit, ProjectDetails details, Actor actor, DateTimeOffset at, Guid submitKey)
    {
        ReviewPermits.Demand(ReviewPermits.MayEnterFor(actor, unit, year));
        var project = new Project { FiscalYear = year, Year = year.Year, Unit = unit, UnitId = unit.Id };
        project.Take(details);
        project.Record(ProjectEventKind.Drafted, actor, at, submitKey: submitKey);
        return project;
    }

    /// <summary>Replaces what has been filled in and records every difference.</summary>
    /// <exception cref="RuleBroken">The actor may not edit it, or it is under review or approved.</exception>
    public void Revise(ProjectDetails details, Actor actor, DateTimeOffset at, Guid submitKey)
    {
        ReviewPermits.Demand(ReviewPermits.MayRevise(actor, this));
        var changes = Revision.Between(Details, details);
        Take(details);
        Record(ProjectEventKind.Revised, actor, at, changes: changes, submitKey: submitKey);
    }

    /// <summary>撤销新建: takes back that it was made. Its code is free again.</summary>
    /// <exception cref="RuleBroken">The actor may not edit it, or it is under review or approved.</exception>
    public void Discard(Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(ReviewPermits.MayRevise(actor, this));
        (IsDiscarded, CodeKey, Duty, DutyId) = (true, null, null, null);
        Record(ProjectEventKind.Discarded, actor, at);
    }

    /// <summary>What has been filled in.</summary>
    public ProjectDetails Details => new(Code, Name, Funding, Purpose, Plan, Objectives, Indicators);

    private void Take(ProjectDetails details)
    {
        (Code, Name, Funding, Purpose, Plan) = (details.Code, details.Name, details.Funding, details.Purpose, details.Plan);
        CodeKey = details.Code.Key;
        FormRow<Objective>.Write(objectives, details.Objectives);
        FormRow<Indicator>.Write(indicators, details.Indicators);
    }
}
