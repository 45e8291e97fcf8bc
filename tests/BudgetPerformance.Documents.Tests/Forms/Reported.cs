using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Forms;

/// <summary>A unit's year with any number of projects, every fifth over its budget, behind, far behind, on track or not planned yet.</summary>
internal static class Reported
{
    public const string Reason = "受疫情影响，集中走访活动推迟到第四季度，设备采购因供应商违约需要重新招标";
    public static readonly IReadOnlyList<Checkpoint> Checkpoints = Checkpoint.At(3, 6, 10, 12);
    public static readonly string LongName = string.Concat(Enumerable.Repeat("离退休干部活动中心维修改造及设备更新", 12))[..200];

    private static readonly decimal[][] Plans = [[10, 40, 70, 100], [5, 20, 45, 100], [25, 50, 75, 100], [10, 40, 70, 100], [0, 0, 0, 100]];
    private static readonly decimal[][] Spent = [[10, 40, 104.5m], [4, 15, 33.333m], [20, 25, 30], [10, 41, 72], [0, 0, 0]];

    public static ReportSubject Subject(int month = 10, string stamp = "封存编号 2020-10-287002-01　校验码 3F2A-91BC-77D0-11AE") =>
        new("287002区委老干部局", 2020, new Checkpoint(month), MoneyUnit.TenThousandYuan, stamp);

    public static List<ReportedProject> Projects(int count, bool longNames = false) => [.. Enumerable.Range(0, count).Select(i => Project(i, longNames ? LongName : $"{Names[i % Names.Length]}（{i + 1}）", Given.TenThousand(5 + i * 1.37m)))];

    public static ProgressSummary Summary(int projects, bool longNames = false, int month = 10)
    {
        var (subject, all) = (Subject(month), Projects(projects, longNames));
        var steps = Checkpoints.Select((checkpoint, i) =>
        {
            var sum = all.Select(project => project.Steps[i].Progress).Aggregate(Progress.None(checkpoint), (one, other) => one.Plus(other));
            return new ReportedStep(sum, StatusRules.Ratio.Judge(sum));
        }).ToList();
        var at = steps.FindIndex(step => step.Progress.Checkpoint == subject.Checkpoint);
        ReportedStep Now(ReportedProject project) => project.Steps[at];
        int Count(ProgressStatus status) => all.Count(project => Now(project).Status == status);
        List<ReportedProject> changed = at == 0 ? [] : [.. all.Where(project => Now(project).Status.Since(project.Steps[at - 1].Status) is not null)];
        int Turned(ProgressTurn turn) => changed.Count(project => Now(project).Status.Since(project.Steps[at - 1].Status) == turn);
        return new ProgressSummary(
            subject, steps, new StatusCounts(Count(ProgressStatus.OverBudget), Count(ProgressStatus.FarBehind), Count(ProgressStatus.Behind), Count(ProgressStatus.OnTrack), Count(ProgressStatus.NotPlanned)),
            [.. all.Where(project => Now(project).Progress.Missing > Money.Zero).OrderByDescending(project => Now(project).Progress.Missing)],
            changed, Turned(ProgressTurn.Worse), Turned(ProgressTurn.Better),
            [.. all.Take(projects / 8).Select(project => new ReturnedForm(project.Name, longNames ? Reason : "资金用途与预算不符，请核对"))],
            [.. all.Where(project => Now(project).Status == ProgressStatus.OverBudget)], all.Count(project => Now(project).Status.NeedsReason() && project.Reason is null),
            at == steps.Count - 1 ? null : Forecast.Of([.. steps.Take(at + 1).Select(step => step.Progress)], []),
            at == steps.Count - 1 ? null : Forecast.MonthlyNeed(steps[at].Progress, steps[at + 1].Progress));
    }

    public static QuarterlyFigures Figures(int projects, bool longNames = false, int month = 10)
    {
        var (summary, all) = (Summary(projects, longNames, month), Projects(projects, longNames));
        return new QuarterlyFigures(
            summary, projects == 0 ? [] : [new ReportedUnit("287001区委老干部局（本级）", summary.Counts, summary.Now), new ReportedUnit("287002区委老干部活动中心", summary.Counts, summary.Now)],
            [.. all.Select((project, i) => i < projects / 2 ? project : project with { UnitName = "区委老干部活动中心" })],
            [
                .. all.Take(projects / 5).Select((project, i) => new ReportedAdjustment(new DateOnly(2020, 5, 1 + i % 28), project.Name, AdjustmentKind.Supplement, Given.TenThousand(1.5m + i), $"财预〔2020〕{i + 1}号", "", "年初预算不足，追加走访慰问支出。")),
                .. all.Take(projects / 20).Select(project => new ReportedAdjustment(new DateOnly(2020, 9, 8), project.Name, AdjustmentKind.Virement, Given.TenThousand(-0.75m), "财预〔2020〕88号", "信息化运维经费", "调剂使用结余。")),
            ]);
    }

    private static readonly string[] Names = ["走访慰问经费", "关心下一代工作经费", "老年大学教学设备经费", "信息化运维经费", "健康体检经费", "书画摄影展经费", "党建活动经费"];

    private static ReportedProject Project(int i, string name, Money budget)
    {
        var (plan, spent) = (Plans[i % 5], Spent[i % 5]);
        var steps = Checkpoints.Select((checkpoint, at) =>
        {
            var rate = Percentage.Of(plan[at]);
            var actual = new Money((long)(budget.Fen * spent[Math.Min(at, 2)] / 100));
            var progress = new Progress(checkpoint, budget, rate.ShareOf(budget), actual, rate);
            return new ReportedStep(progress, StatusRules.Ratio.Judge(progress));
        });
        var reason = i % 3 == 0 ? new ReportedReason(DeviationCauses.Funding | DeviationCauses.Hardware, Reason, "11月15日前完成重新招标，12月上旬完成验收并支付。") : null;
        return new ReportedProject($"287-0101-TST-{i + 1:0000}", name, "区委老干部局", [.. steps], reason);
    }
}
