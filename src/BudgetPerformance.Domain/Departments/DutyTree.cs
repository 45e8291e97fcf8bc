using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Departments;

/// <summary>总体目标, 职责, 项目 and 指标 of one unit and everything below it in one year, each under what it serves, with what is missing.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Statement">The unit's own statement; null where it has not written one.</param>
/// <param name="Branches">Its own duties in order, then the duties of other units that its projects serve.</param>
/// <param name="Unlinked">The projects that serve no duty.</param>
public sealed record DutyTree(BudgetUnit Unit, FiscalYear Year, DepartmentStatement? Statement, IReadOnlyList<DutyBranch> Branches, IReadOnlyList<Project> Unlinked)
{
    /// <summary>Builds the tree.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="year">The year.</param>
    /// <param name="statement">The unit's own statement, or null.</param>
    /// <param name="projects">The projects with the duties they serve and those duties' statements and units.</param>
    public static DutyTree Of(BudgetUnit unit, FiscalYear year, DepartmentStatement? statement, IReadOnlyList<Project> projects)
    {
        var served = projects.Where(project => project.Duty is not null).ToLookup(project => project.Duty!.Id);
        var own = statement?.Duties.Select(duty => new DutyBranch(duty, statement, true, [.. served[duty.Id]])).ToList() ?? [];
        var others = projects.Select(project => project.Duty).OfType<Duty>().DistinctBy(duty => duty.Id).Where(duty => own.TrueForAll(branch => branch.Duty.Id != duty.Id))
            .OrderBy(duty => duty.Statement.Unit.Path, StringComparer.Ordinal).ThenBy(duty => duty.Position)
            .Select(duty => new DutyBranch(duty, duty.Statement, false, [.. served[duty.Id]]));
        return new(unit, year, statement, [.. own, .. others], [.. projects.Where(project => project.Duty is null)]);
    }

    /// <summary>Every project of the tree.</summary>
    public IEnumerable<Project> Projects => Branches.SelectMany(branch => branch.Projects).Concat(Unlinked);

    /// <summary>What is missing, from the top down: duties without projects, projects without duty, projects without indicators. The field is the id of a duty or project.</summary>
    public IReadOnlyList<Objection> Missing =>
    [
        .. Branches.SelectMany(branch => branch.Missing),
        .. Unlinked.Select(project => new Objection(StatementRules.ProjectServes, NameOf(project), $"“{project.Name}”还没有挂到职责。")),
        .. Projects.Where(project => project.Indicators.Count == 0).Select(project => new Objection(IndicatorRules.AtLeastOne, NameOf(project), $"“{project.Name}”还没有绩效指标。")),
    ];

    /// <summary>The name of a project's place in the tree.</summary>
    public static string NameOf(Project project) => $"project-{project.Id}";
}

/// <summary>A duty with the projects that serve it.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Statement">The statement it stands in.</param>
/// <param name="IsOwn">Whether it is the unit's own, and not that of a unit above or below.</param>
/// <param name="Projects">The projects.</param>
public sealed record DutyBranch(Duty Duty, DepartmentStatement Statement, bool IsOwn, IReadOnlyList<Project> Projects)
{
    /// <summary>The name of its place in the tree.</summary>
    public string Name => $"duty-{Duty.Id:N}";

    /// <summary>Its title with its number, as printed.</summary>
    public string Title => Statement.DutyNumbering.Print(Duty.Position + 1) + (string.IsNullOrWhiteSpace(Duty.Title) ? "（没有名称）" : Duty.Title);

    /// <summary>What the budgets of its projects add up to.</summary>
    public Money Budget => Projects.Aggregate(Money.Zero, (sum, project) => sum + project.InitialBudget);

    /// <summary>What is missing; of other units' duties nothing, they have more projects than are seen here.</summary>
    public IEnumerable<Objection> Missing => IsOwn && Projects.Count == 0 ? [new(StatementRules.DutyServed, Name, $"“{Title}”下还没有项目。")] : [];
}
