using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>The page of duties and projects: the tree, what is missing in it, and the duties that projects may be linked to.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Years">Every year, the latest first.</param>
/// <param name="Units">The units the person sees, as the tree of units is read.</param>
/// <param name="Above">The statements whose duties the unit's projects may serve, from the top.</param>
/// <param name="IsCut">Whether there are more projects than are shown.</param>
public sealed record DutyTreePage(DutyTree Tree, IReadOnlyList<FiscalYear> Years, IReadOnlyList<BudgetUnit> Units, IReadOnlyList<DepartmentStatement> Above, bool IsCut)
{
    public IReadOnlyList<Objection> Missing { get; } = Tree.Missing;

    public required Func<Project, bool> MayLink { get; init; }

    public required bool MayWrite { get; init; }

    /// <summary>Why linking was refused just now; null where it was not.</summary>
    public string? Refusal { get; init; }

    public string Query => $"year={Tree.Year.Year}&unitId={Tree.Unit.Id}";
}

/// <summary>One project of the tree.</summary>
/// <param name="Page">The page.</param>
/// <param name="Project">The project.</param>
public sealed record TreeProject(DutyTreePage Page, Project Project)
{
    public MoneyUnit MoneyUnit => Page.Tree.Year.Template.MoneyUnit;

    /// <summary>The duty it serves where that is none of those offered: a lower unit's own.</summary>
    public Duty? Other => Project.Duty is { } duty && Page.Above.All(statement => statement.Duties.All(offered => offered.Id != duty.Id)) ? duty : null;
}
