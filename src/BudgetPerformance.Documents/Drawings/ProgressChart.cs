using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Drawings;

/// <summary>Plan and actual as stairs over the year: large with its forecast, or small for one project among many.</summary>
public static class ProgressChart
{
    private const double Left = 9, Top = 9, Right = 112, Bottom = 62;

    /// <summary>The large chart, 130 by 72 millimetres.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="points">Every checkpoint of the year, in order.</param>
    /// <param name="forecast">What will probably be spent by December; null where there is none.</param>
    /// <param name="budget">What the forecast is a share of.</param>
    public static Drawing Of(string title, IReadOnlyList<ProgressPoint> points, Forecast? forecast, Money budget)
    {
        var expected = budget == Money.Zero ? null : forecast;
        decimal Share(Money money) => money.Fen * 100m / budget.Fen;
        var tops = points.SelectMany(point => new[] { point.Planned ?? 0, point.Actual ?? 0 }).Append(expected is null ? 0 : Share(expected.High));
        var area = new Area(Left, Top, Right, Bottom, Math.Max(100, (int)decimal.Ceiling(tops.Max() / 25) * 25));
        List<Mark> marks = [.. Legend(expected is not null), .. Axes(area, points), .. Stairs(area, points, 0.6, 2.6)];
        if (points.LastOrDefault(point => point.Actual is not null) is { } now)
        {
            if (expected is not null) marks.AddRange(Expectation(area, now, Share(expected.Expected), Share(expected.Low), Share(expected.High)));
            marks.AddRange(Figures(area, now));
        }
        return new(130, 72, marks, title, Told(points, expected, budget));
    }

    /// <summary>The small chart of one project, 40 by 18 millimetres, without words.</summary>
    public static Drawing Small(string title, IReadOnlyList<ProgressPoint> points)
    {
        var most = points.Max(point => Math.Max(point.Planned ?? 0, point.Actual ?? 0));
        var area = new Area(0.5, 1.5, 38.5, 16.5, (double)Math.Max(100, most));
        return new(40, 18, [Line(area, 0), Line(area, 100), .. Stairs(area, points, 0.4, 1.9)], title, Told(points, null, Money.Zero));
    }

    private static IEnumerable<Mark> Stairs(Area area, IReadOnlyList<ProgressPoint> points, double weight, double size)
    {
        var planned = points.Where(point => point.Planned is not null).Select(point => area.At(point.Checkpoint.Month, point.Planned!.Value)).ToList();
        var reached = points.Where(point => point.Actual is not null).Select(point => (Place: area.At(point.Checkpoint.Month, point.Actual!.Value), point.Status)).ToList();
        if (planned.Count > 0) yield return Trace.Steps([area.At(0, 0), .. planned], Tone.Plan, weight * 0.8, isDashed: true);
        if (reached.Count > 0) yield return Trace.Steps([area.At(0, 0), .. reached.Select(point => point.Place)], Tone.Actual, weight);
        foreach (var (place, status) in reached) yield return StatusMark.At(place, status, size);
    }

    private static IEnumerable<Mark> Axes(Area area, IReadOnlyList<ProgressPoint> points)
    {
        for (var level = 0; level <= area.Most; level += 25)
        {
            yield return Line(area, level);
            yield return new Words($"{level}%", new(area.Left - 1, area.At(0, level).Y + 1), Anchor: Anchor.End);
        }
        foreach (var point in points) yield return new Words(point.Checkpoint.Label, new(area.At(point.Checkpoint.Month, 0).X, area.Bottom + 5), Anchor: Anchor.Middle);
    }

    private static Trace Line(Area area, int level) => new([area.At(0, level), area.At(12, level)], Tone.Grid, 0.2);

    private static IEnumerable<Mark> Legend(bool forecast)
    {
        yield return new Trace([new(9, 3), new(17, 3)], Tone.Plan, 0.5, IsDashed: true);
        yield return new Words("计划", new(18.5, 4));
        yield return new Trace([new(30, 3), new(38, 3)], Tone.Actual, 0.6);
        yield return new Words("实际", new(39.5, 4));
        if (!forecast) yield break;
        yield return new Trace([new(51, 3), new(59, 3)], Tone.Actual, 0.3, IsDashed: true);
        yield return new Words("预测及其区间", new(60.5, 4));
    }

    private static IEnumerable<Mark> Expectation(Area area, ProgressPoint now, decimal expected, decimal low, decimal high)
    {
        var (from, to) = (area.At(now.Checkpoint.Month, now.Actual!.Value), area.At(12, expected));
        var (top, bottom) = (area.At(12, high).Y, area.At(12, low).Y);
        yield return new Trace([from, to], Tone.Actual, 0.3, IsDashed: true);
        foreach (var y in new[] { top, bottom }) yield return new Trace([new(to.X + 0.5, y), new(to.X + 3.5, y)], Tone.Actual, 0.3);
        yield return new Trace([new(to.X + 2, top), new(to.X + 2, bottom)], Tone.Actual, 0.3);
        yield return Shape.At(new(to.X + 2, to.Y), ShapeKind.Circle, 1.8, Tone.Actual);
        yield return new Words($"{ProgressWording.Rate(expected)}%", new(to.X + 4.5, to.Y + 1));
    }

    // The plan's figure stands to the right of its step, the actual one to the left, so that they never meet.
    private static IEnumerable<Mark> Figures(Area area, ProgressPoint now)
    {
        var actual = area.At(now.Checkpoint.Month, now.Actual!.Value);
        yield return new Words($"实际 {ProgressWording.Rate(now.Actual)}%", new(actual.X - 2.2, actual.Y - 1), Tone.Actual, Anchor.End, 3);
        if (now.Planned is not { } planned) yield break;
        var plan = area.At(now.Checkpoint.Month, planned);
        yield return new Words($"计划 {ProgressWording.Rate(planned)}%", new(plan.X + (now.Checkpoint.Month == 12 ? 2.5 : 1), plan.Y - 1.2), Tone.Plan, Size: 3);
    }

    private static string Told(IReadOnlyList<ProgressPoint> points, Forecast? forecast, Money budget)
    {
        var told = string.Join("；", points.Select(point => point.Actual is null
            ? $"{point.Checkpoint.Label}计划 {ProgressWording.Rate(point.Planned)}%"
            : $"{point.Checkpoint.Label}计划 {ProgressWording.Rate(point.Planned)}%，实际 {ProgressWording.Rate(point.Actual)}%，{point.Status.Chinese()}"));
        return forecast is null ? told + "。" : $"{told}；预计12月底 {ProgressWording.Rate(forecast.Expected.Fen * 100m / budget.Fen)}%。";
    }

    private readonly record struct Area(double Left, double Top, double Right, double Bottom, double Most)
    {
        public Point At(int month, decimal points) => new(Left + (Right - Left) * month / 12, Bottom - (Bottom - Top) * (double)points / Most);
    }
}
