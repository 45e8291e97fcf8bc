using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>Plan and actual spending through the year as stairs: the plan dashed, the actual drawn through, its shape at each checkpoint telling the status.</summary>
public static class ProgressCurve
{
    private const double Left = 12, Right = 14, Top = 8, Bottom = 7, MarkSize = 2.6, LineHeight = 4;

    /// <summary>The curve of one project or of a sum.</summary>
    /// <param name="subject">Up to which checkpoint the actual is known, and which is printed in full.</param>
    /// <param name="steps">Progress at every checkpoint of the year, in order.</param>
    /// <param name="width">The picture's width in millimetres.</param>
    /// <param name="height">Its height.</param>
    public static Drawing Of(ReportSubject subject, IReadOnlyList<ReportedStep> steps, double width, double height)
    {
        var done = steps.Where(step => subject.Covers(step) && step.Progress.ActualPoints is not null).ToList();
        var planned = steps.Where(step => step.Progress.PlannedPoints is not null).ToList();
        var most = Math.Max(100, (double)done.Select(step => step.Progress.ActualPoints!.Value).DefaultIfEmpty(0).Max());
        var start = At(0, 0);

        List<Mark> marks = [];
        for (var points = 0; points <= 100; points += 25)
        {
            marks.Add(new Trace([At(0, points), At(12, points)], Tone.Grid, 0.2));
            marks.Add(new Words($"{points}%", At(0, points) with { X = Left - 1.5 } + Lowered, Anchor: Anchor.End));
        }
        marks.AddRange(steps.Select(step => (Mark)new Words(step.Progress.Checkpoint.Label, new(At(step.Progress.Checkpoint.Month, 0).X, height - 2), Anchor: Anchor.Middle)));
        marks.Add(new Trace([start, At(12, 100)], Tone.NotPlanned, 0.15));
        marks.Add(Trace.Steps([start, .. planned.Select(step => At(step.Progress.Checkpoint.Month, (double)step.Progress.PlannedPoints!.Value))], Tone.Plan, 0.4, isDashed: true));
        marks.Add(Trace.Steps([start, .. done.Select(step => At(step.Progress.Checkpoint.Month, (double)step.Progress.ActualPoints!.Value))], Tone.Actual, 0.6));
        foreach (var step in done)
        {
            var place = At(step.Progress.Checkpoint.Month, (double)step.Progress.ActualPoints!.Value);
            marks.Add(Shape.At(place, StatusMark.ShapeOf(step.Status), MarkSize, StatusMark.ToneOf(step.Status)));
            marks.Add(new Words($"{Wording.Points(step.Progress.ActualPoints)}%", place + (place.Y + LabelBelow.Y < start.Y ? LabelBelow : LabelAside), StatusMark.ToneOf(step.Status)));
        }
        marks.AddRange(Legend(width));
        return new Drawing(width, height, marks, $"{subject.When}计划与实际支出进度", Description(subject, steps));

        Point At(int month, double points) => new(Left + (width - Left - Right) * month / 12, height - Bottom - (height - Top - Bottom) * points / most);
    }

    private static readonly Point Lowered = new(0, 1), LabelBelow = new(2, 3.8), LabelAside = new(2, -1);

    private static IEnumerable<Mark> Legend(double width)
    {
        (string Text, Func<double, double, Mark> Line)[] entries =
        [
            ("计划", (from, to) => new Trace([new(from, LineHeight - 1), new(to, LineHeight - 1)], Tone.Plan, 0.4, IsDashed: true)),
            ("实际", (from, to) => new Trace([new(from, LineHeight - 1), new(to, LineHeight - 1)], Tone.Actual, 0.6)),
            ("序时进度", (from, to) => new Trace([new(from, LineHeight - 1), new(to, LineHeight - 1)], Tone.NotPlanned, 0.15)),
        ];
        var left = width - Right - 70;
        foreach (var (text, line) in entries)
        {
            yield return line(left, left + 8);
            yield return new Words(text, new(left + 9.5, LineHeight));
            left += 22;
        }
    }

    private static string Description(ReportSubject subject, IReadOnlyList<ReportedStep> steps) => string.Join("；", steps.Select(step =>
        $"{step.Progress.Checkpoint.Label}计划{Share(step.Progress.PlannedPoints)}" + (subject.Covers(step) ? $"，实际{Share(step.Progress.ActualPoints)}，{step.Status.Chinese()}" : ""))) + "。";

    private static string Share(decimal? points) => points is null ? "无" : Wording.Points(points) + "%";
}
