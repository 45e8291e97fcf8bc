using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>The dashboard with one page of its projects and what can be chosen instead.</summary>
/// <param name="Dashboard">The figures.</param>
/// <param name="Address">This view.</param>
/// <param name="Projects">One page of the projects.</param>
/// <param name="ProjectPager">Which.</param>
/// <param name="RankPager">Which page of the ranking.</param>
/// <param name="Years">The years there are.</param>
/// <param name="Units">The units the person sees; empty where they are too many to choose from.</param>
/// <param name="Above">The units above the one looked at, as far as the person sees them.</param>
/// <param name="MayUrge">Whether the person may urge.</param>
public sealed record DashboardPage(
    Data.Queries.Dashboard Dashboard, DashboardAddress Address, IReadOnlyList<ProjectProgress> Projects, Pager ProjectPager, Pager RankPager,
    IReadOnlyList<int> Years, IReadOnlyList<BudgetUnit> Units, IReadOnlyList<BudgetUnit> Above, bool MayUrge)
{
    private const int ProjectsShown = 28;
    private const int UnitsShown = 20;
    private const int UnitsToChooseFrom = 100;

    public DashboardScope Scope => Dashboard.Scope;

    public UnitStanding Now => Dashboard.Now;

    public Progress Progress => Now.Progress;

    /// <summary>The units of the ranking's page.</summary>
    public IEnumerable<UnitRank> Ranking => Dashboard.Ranking.Skip((RankPager.Page - 1) * UnitsShown).Take(UnitsShown);

    /// <summary>How many projects there are to urge, those urged today included.</summary>
    public int ToUrge => Now.OverBudget + Now.FarBehind;

    /// <summary>The scope's plan and actual as a picture.</summary>
    public Drawing Curve => ProgressChart.Of(
        $"{Scope.Unit.Name}{Scope.Year.Year}年累计支出：计划与实际",
        [.. Dashboard.Sums.Select(sum => ProgressPoint.Of(sum.Progress, Dashboard.StatusAt(sum.Progress.Checkpoint), Scope.Checkpoint))],
        Dashboard.Forecast, Progress.Budget);

    /// <summary>One project's plan and actual as a small picture.</summary>
    public Drawing Small(ProjectProgress project) =>
        ProgressChart.Small(project.Name, [.. project.Standings.Select(standing => ProgressPoint.Of(standing.Progress, standing.Status, Scope.Checkpoint))]);

    public static async Task<DashboardPage> For(BudgetDbContext db, Actor actor, DashboardScope scope, DashboardForm form, CancellationToken cancellation)
    {
        var dashboard = await new DashboardQuery(db, scope).RunAsync(cancellation);
        var address = DashboardAddress.Of(scope, form.Filter);
        var count = dashboard.Standings.CountOf(form.Filter);
        var page = Pager.Clamp(form.PageAsked, count, ProjectsShown);
        var ids = await dashboard.Standings.PageAsync(form.Filter, page, ProjectsShown, cancellation);
        var projects = await ProjectProgress.LoadAsync(db, ids, scope.Checkpoint, cancellation);
        var units = await db.Units.AsNoTracking().VisibleTo(actor).InOrder().Take(UnitsToChooseFrom + 1).ToListAsync(cancellation);
        var ancestors = scope.Unit.Path.Trim('/').Split('/')[..^1];
        return new(
            dashboard, address, [.. ids.Select(id => projects[id])],
            new Pager(page, count, ProjectsShown, address.List),
            new Pager(Pager.Clamp(form.RankAsked, dashboard.Ranking.Count, UnitsShown), dashboard.Ranking.Count, UnitsShown, address.Ranking),
            await db.FiscalYears.OrderByDescending(year => year.Year).Select(year => year.Year).ToListAsync(cancellation),
            units.Count > UnitsToChooseFrom ? [] : units,
            ancestors.Length == 0 ? [] : await db.Units.AsNoTracking().VisibleTo(actor).Where(unit => ancestors.Contains(unit.Code)).InOrder().ToListAsync(cancellation),
            actor.Is(Role.LeaderInCharge) || actor.Is(Role.Reviewer));
    }
}
