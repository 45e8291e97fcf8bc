using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>Gathers what the leader's sheet and the full report print.</summary>
public sealed class Reporting(BudgetDbContext db, TimeProvider clock)
{
    /// <summary>How many projects one report prints at most.</summary>
    public const int MaxProjects = 2000;

    /// <summary>What is said where a report would be larger.</summary>
    public static readonly string TooMany = $"一份报告最多包含 {MaxProjects} 个项目，请按下级单位分别生成。";

    private const int Shown = 20;

    /// <summary>What the leader's sheet prints; without a stamp it says itself whether the checkpoint is sealed.</summary>
    public async Task<ProgressSummary> SummaryAsync(DashboardScope scope, string? stamp, CancellationToken cancellation) =>
        await SummaryAsync(await new DashboardQuery(db, scope).RunAsync(cancellation), stamp, cancellation);

    /// <summary>What the full report prints; null where the projects are more than one report holds.</summary>
    public async Task<QuarterlyFigures?> FiguresAsync(DashboardScope scope, CancellationToken cancellation)
    {
        var dashboard = await new DashboardQuery(db, scope).RunAsync(cancellation);
        if (dashboard.Now.Projects > MaxProjects) return null;
        var query = new ReportQuery(db, scope);
        return new(
            await SummaryAsync(dashboard, null, cancellation),
            [.. dashboard.Ranking.Select(rank => new ReportedUnit(rank.Unit.CodeAndName, rank.Sum.Counts, new(rank.Sum.Progress, scope.Year.StatusRules.Judge(rank.Sum.Progress))))],
            [.. (await query.AllAsync(cancellation)).Select(Reported)],
            [.. (await query.AdjustedAsync(cancellation)).Select(row => new ReportedAdjustment(
                row.Adjustment.DecidedOn, row.Name, row.Adjustment.Kind, row.Adjustment.Amount, row.Adjustment.Document, row.Adjustment.Counterpart, row.Adjustment.Reason))]);
    }

    private async Task<ProgressSummary> SummaryAsync(Data.Queries.Dashboard dashboard, string? stamp, CancellationToken cancellation)
    {
        var scope = dashboard.Scope;
        var over = await dashboard.Standings.PageAsync(new(ProgressStatus.OverBudget), 1, Shown, cancellation);
        var overBudget = await ProjectProgress.LoadAsync(db, over, scope.Checkpoint, cancellation);
        var returned = await new ReportQuery(db, scope).ReturnedAsync(Shown, cancellation);
        return new(
            new(scope.Unit.CodeAndName, scope.Year.Year, scope.Checkpoint, scope.Year.Template.MoneyUnit, stamp ?? await StampAsync(scope, cancellation)),
            [.. dashboard.Sums.Select(sum => new ReportedStep(sum.Progress, dashboard.StatusAt(sum.Progress.Checkpoint)))],
            dashboard.Now.Counts, [.. dashboard.Worst.Select(Reported)], [.. dashboard.Changed.Select(Reported)], dashboard.Now.Worsened, dashboard.Now.Improved,
            [.. returned.Select(form => new ReturnedForm(form.Name, form.Opinion))], [.. over.Select(id => Reported(overBudget[id]))], dashboard.Now.Unexplained,
            dashboard.Forecast, dashboard.MonthlyNeed);
    }

    private async Task<string> StampAsync(DashboardScope scope, CancellationToken cancellation) =>
        await db.SealedPacks.AsNoTracking().Covering(scope.Unit.Path, scope.Year.Year).InForce().Where(pack => pack.Month == scope.Checkpoint.Month).OrderByDescending(pack => pack.Id).FirstOrDefaultAsync(cancellation) is { } pack
            ? pack.Stamp
            : Wording.Unsealed(clock.GetUtcNow().InBeijing());

    private static ReportedProject Reported(ProjectProgress project) => new(
        project.Code.Text, project.Name, project.UnitName, [.. project.Standings.Select(standing => new ReportedStep(standing.Progress, standing.Status))],
        project.Explanation is { } given ? new(given.Causes, given.Reason, given.Measures) : null);
}
