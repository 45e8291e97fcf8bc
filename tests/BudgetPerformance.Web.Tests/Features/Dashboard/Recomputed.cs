using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Tests.Features.Dashboard;

/// <summary>What a dashboard has to show, worked out anew from rows of ledgers and rules, without any of the product's sums.</summary>
internal sealed class Recomputed(IEnumerable<RawProject> projects, string path, IReadOnlyList<int> months, int month, StatusRules rules)
{
    private readonly List<RawProject> all = [.. projects.Where(project => project.Path.StartsWith(path, StringComparison.Ordinal))];

    private List<RawProject> Counted => [.. all.Where(project => project.IsApproved)];

    private int? Before => months.Where(other => other < month).Select(other => (int?)other).LastOrDefault();

    public long Sum(Func<RawProject, long> figure) => Counted.Sum(figure);

    public string Cards => string.Concat(
        $"预算总额{Wan(Sum(p => p.Budget(month)))}万元财政资金{Wan(Sum(p => p.Fiscal(month)))}万元其他资金{Wan(Sum(p => p.Budget(month) - p.Fiscal(month)))}万元",
        $"{month}月底计划支出{Rate(Planned(month))}%{Wan(Sum(p => p.Planned(months, month)))}万元",
        $"实际支出{Rate(Actual(month))}%{Wan(Sum(p => p.Actual(month)))}万元比计划{Deviation(Actual(month) - Planned(month))}",
        $"序时进度{Rate(month * 100m / 12)}%实际比序时{Deviation(Actual(month) - month * 100m / 12)}",
        $"项目状态◆{Count(ProgressStatus.FarBehind)}严重滞后▲{Count(ProgressStatus.Behind)}滞后●{Count(ProgressStatus.OnTrack)}正常○{Count(ProgressStatus.NotPlanned)}未到计划期■{Count(ProgressStatus.OverBudget)}超预算待说明原因{Counted.Count(Owes)}个");

    public string NotCounted => all.Count(p => !p.IsApproved) is var count and > 0 ? $"另有{count}个项目尚未审核通过，预算{Wan(all.Where(p => !p.IsApproved).Sum(p => p.InitialBudget))}万元，以上数字没有计入。" : "";

    public IEnumerable<string> CurveTable => months.Select(at => at <= month
        ? $"{at}月底{Yuan(Sum(p => p.Budget(at)))}{Yuan(Sum(p => p.Planned(months, at)))}{Rate(Planned(at))}{Yuan(Sum(p => p.Actual(at)))}{Rate(Actual(at))}{Named(Whole(at))}"
        : $"{at}月底{Yuan(Sum(p => p.Budget(at)))}{Yuan(Sum(p => p.Planned(months, at)))}{Rate(Planned(at))}———");

    /// <summary>The figures that the curve is told in.</summary>
    public string CurveTold => string.Join('；', months.Select(at => $"{at}月底计划{Rate(Planned(at))}%" + (at > month ? "" : $"，实际{Rate(Actual(at))}%，{Whole(at).Chinese()}")));

    /// <summary>What is expected by December and needed by the next checkpoint; past are the projects of the year before, where it had the same checkpoint.</summary>
    public string Forecast(IEnumerable<RawProject> pastYear)
    {
        if (months.Where(other => other > month).Select(other => (int?)other).FirstOrDefault() is not { } next) return "";
        var past = pastYear.Where(p => p.IsApproved && p.Path.StartsWith(path, StringComparison.Ordinal)).ToList();
        var history = past.Count == 0 ? Array.Empty<(Money, Money)>() : [(new(past.Sum(p => p.Actual(month))), new(past.Sum(p => p.Actual(12))))];
        var soFar = months.Where(at => at <= month).Select(at => new Progress(new Checkpoint(at), new(Sum(p => p.Budget(at))), new(Sum(p => p.Planned(months, at))), new(Sum(p => p.Actual(at))))).ToList();
        var told = Domain.Disbursements.Forecast.Of(soFar, history) is not { } forecast ? "到目前没有支出，无法预测年底。"
            : $"预计到12月底支出{Wan(forecast.Expected.Fen)}万元，约占预算{Rate(Share(forecast.Expected.Fen, Sum(p => p.Budget(month))))}%，区间{Wan(forecast.Low.Fen)}–{Wan(forecast.High.Fen)}万元。测算方法：{forecast.Method}";
        var need = Sum(p => p.Planned(months, next)) - Sum(p => p.Actual(month));
        return told + (need > 0 ? $"要达到{next}月底的计划，今后每月平均需支出{Wan((need + next - month - 1) / (next - month))}万元。" : $"已达到{next}月底的计划。");
    }

    /// <summary>Each project as the rows of the map show it, in order.</summary>
    public IEnumerable<string> Map => Counted.OrderBy(p => Status(p, month)).ThenByDescending(p => p.Missing(months, month)).ThenByDescending(p => p.Id)
        .Select(p => $"{p.Name}{p.UnitName}{Wan(p.Budget(month))}{Wan(p.Actual(month))}{Cells(p)}{Wan(p.Missing(months, month))}{Named(Status(p, month))}");

    public IEnumerable<string> Worst => Counted.Where(p => Status(p, month) is ProgressStatus.Behind or ProgressStatus.FarBehind && p.Missing(months, month) > 0)
        .OrderByDescending(p => p.Missing(months, month)).ThenByDescending(p => p.Id).Take(10)
        .Select(p => $"{p.Name}{p.UnitName}·{Reason(p)}{Wan(p.Budget(month))}{Cells(p)}{Wan(p.Missing(months, month))}{Named(Status(p, month))}");

    public string Changes => Before is not { } before ? $"{month}月底是本年第一个时点，没有上一时点可比。"
        : $"与{before}月底相比：支出{Wan(Sum(p => p.Actual(month) - p.Actual(before)))}万元，预算{Granted(Sum(p => p.Budget(month) - p.Budget(before)))}；状态转差{Turned(1)}个，好转{Turned(-1)}个，其他变化{Turned(0)}个。";

    public IEnumerable<string> Changed => Before is not { } before ? [] : new[] { 1, -1, 0 }
        .SelectMany(turn => Counted.Where(p => Turn(p) == turn).OrderByDescending(p => p.Missing(months, month)).ThenByDescending(p => p.Id)).Take(20)
        .Select(p => $"{p.Name}{Named(Status(p, before))}→{Named(Status(p, month))}{Wan(p.Missing(months, month))}");

    /// <summary>One line of the ranking: this scope as another's child.</summary>
    public (decimal Deviation, string Line)? Ranked(string name) => Counted.Count == 0 ? null : (Actual(month) - Planned(month),
        $"{name}{Counted.Count}{Wan(Sum(p => p.Budget(month)))}{Rate(Planned(month))}{Rate(Actual(month))}{Signed(Actual(month) - Planned(month))}"
        + string.Concat(Enum.GetValues<ProgressStatus>().Where(status => Count(status) > 0).Select(status => $"{status.Shape()}{status.Chinese()}{Count(status)}")));

    public int Count(ProgressStatus status) => Counted.Count(p => Status(p, month) == status);

    private decimal Planned(int at) => Share(Sum(p => p.Planned(months, at)), Sum(p => p.Budget(at)));

    private decimal Actual(int at) => Share(Sum(p => p.Actual(at)), Sum(p => p.Budget(at)));

    private ProgressStatus Whole(int at) => Judge(Sum(p => p.Actual(at)), Sum(p => p.Planned(months, at)), Sum(p => p.Budget(at)));

    private ProgressStatus Status(RawProject p, int at) => Judge(p.Actual(at), p.Planned(months, at), p.Budget(at));

    private ProgressStatus Judge(long actual, long planned, long budget)
    {
        if (actual > budget) return ProgressStatus.OverBudget;
        if (budget == 0) return ProgressStatus.NotPlanned;
        if (actual == budget) return ProgressStatus.OnTrack;
        if (planned == 0) return ProgressStatus.NotPlanned;
        var measured = rules.Measure == ProgressMeasure.RatioToPlan ? actual * 100m / planned : (actual - planned) * 100m / budget;
        return rules.Bands.First(band => band.From is null || measured >= band.From).Status;
    }

    private int? Turn(RawProject p)
    {
        var (now, then) = (Status(p, month), Status(p, Before!.Value));
        if (now == then) return null;
        int Badness(ProgressStatus status) => status is ProgressStatus.OnTrack or ProgressStatus.NotPlanned ? 0 : 3 - (int)status;
        return Math.Sign(Badness(now) - Badness(then));
    }

    private int Turned(int turn) => Counted.Count(p => Turn(p) == turn);

    private bool Owes(RawProject p) => Status(p, month) is ProgressStatus.OverBudget or ProgressStatus.FarBehind or ProgressStatus.Behind && !p.Explanations.ContainsKey(month);

    private string Reason(RawProject p)
    {
        var reason = p.Explanations.TryGetValue(month, out var given) ? $"{given.Causes.Chinese()}：{given.Reason}" : Owes(p) ? "未说明" : "无需说明";
        var urged = p.Urged.LastOrDefault(step => step.Opinion.StartsWith($"{month}月底", StringComparison.Ordinal));
        return reason + (urged.Opinion is null ? "" : $"·{BeijingDay.Of(urged.At):M月d日}已催办");
    }

    private string Cells(RawProject p) => string.Concat(months.Select(at => at > month
        ? $"—/{Whole(p.Rate(months, at) / 100m)}"
        : $"{Status(p, at).Shape()}{(p.Budget(at) == 0 ? "—" : Whole(Share(p.Actual(at), p.Budget(at))))}/{Whole(p.Rate(months, at) / 100m)}{Status(p, at).Chinese()}"));

    private static string Named(ProgressStatus status) => status.Shape() + status.Chinese();

    private static string Granted(long fen) => fen == 0 ? "没有调整" : $"净调整{(fen > 0 ? "+" : "")}{Wan(fen)}万元";

    private static decimal Share(long part, long whole) => whole == 0 ? 0 : part * 100m / whole;

    private static string Wan(long fen) => Text(fen / 1_000_000m, "#,##0.00") is var text and not ("0.00" or "-0.00") || fen == 0 ? Text(fen / 1_000_000m, "#,##0.00") : Text(fen / 1_000_000m, "0.00####");

    private static string Yuan(long fen) => Text(fen / 100m, "#,##0.00");

    private static string Rate(decimal points) => points is < 100 and >= 99.95m ? "99.9" : Text(points, "0.0");

    private static string Whole(decimal points) => points is < 100 and >= 99.5m ? "99" : Text(points, "0");

    private static string Signed(decimal points) => Text(points, "+0.0;-0.0;0.0");

    private static string Deviation(decimal points) => Text(Math.Abs(points), "0.0") is var text && text == "0.0" ? "持平" : $"{(points < 0 ? "落后" : "超前")}{text}个百分点";

    private static string Text(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
