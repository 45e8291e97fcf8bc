using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>
/// 领导简报: one A4 sheet for a unit. Whatever the figures and however long the names, it stays one: texts are shortened and lists end with how
/// many there are.
/// </summary>
public static class LeaderSheet
{
    private const int Columns = 24, LabelColumns = 3, ContentColumns = Columns - LabelColumns;
    private const double WidthInMillimetres = 180, ColumnWidth = WidthInMillimetres / Columns;
    private const double TextSize = 9, EmPerMillimetre = 72 / 25.4 / TextSize;
    private const double CurveWidth = 174, CurveHeight = 50;
    private const int MostBehind = 8, MostLines = 12;
    private const int SignatureRows = 2;
    private const int NameColumns = 6, ReasonColumns = 8;

    private static readonly string[] Signers = ["编制人", "审核人", "分管领导", "日期"];
    private static readonly ProgressStatus[] Statuses = Enum.GetValues<ProgressStatus>();

    /// <summary>The sheet.</summary>
    public static FormGrid For(ProgressSummary summary)
    {
        var subject = summary.Subject;
        var behind = Behind(summary).ToList();
        return new FormGrid(
            $"{subject.When}支出进度领导简报",
            [.. Enumerable.Repeat(ColumnWidth, Columns)],
            [
                new([new(subject.Unit, CellRole.CaptionLeft, 18), new(Wording.UnitOfMoney(subject.MoneyUnit), CellRole.CaptionRight, 6)], RowKind.Caption),
                new([Heading("全年预算数", 4), Heading("计划支出", 4), Heading("计划进度%", 3), Heading("实际支出", 4), Heading("实际进度%", 3), Heading("偏差百分点", 3), Heading("序时进度%", 3)]),
                Totals(summary),
                new([Cell.Label("项目状态", 4), .. Statuses.Select(status => new Cell($"{Wording.Status(status)} {summary.Counts[status]}个", CellRole.Entry, 4, 1, $"Counts.{status}"))]),
                new([Cell.Picture(ProgressCurve.Of(subject, summary.Steps, CurveWidth, CurveHeight), Columns)]),
                new([new(BehindTitle(summary, behind.Count), CellRole.Section, Columns)]),
                new([Heading("项目", NameColumns), Heading("计划%", 2), Heading("实际%", 2), Heading("距计划尚缺", 3), Heading("状态", 3), Heading("原因", ReasonColumns)]),
                .. behind.Count > 0 ? behind : [new([new(summary.Counts.All == 0 ? "没有已批准的项目。" : "没有滞后的项目。", CellRole.Prose, Columns)])],
                Lines("变化", "Changes", Changes(summary)),
                Lines("争议", "Disputes", Disputes(summary)),
                Lines("年底预测", "Forecast", Forecast(summary)),
                new([.. Signers.SelectMany(who => (Cell[])[Cell.Label(who, LabelColumns, SignatureRows), new("", CellRole.Entry, LabelColumns, SignatureRows)])]),
                new([]),
            ],
            subject.Stamp)
        { Paper = new Paper(TextSize: TextSize, IsOneSheet: true) };
    }

    private static Cell Heading(string text, int columns) => new(text, CellRole.Heading, columns);

    private static Row Totals(ProgressSummary summary)
    {
        var (now, unit) = (summary.Now.Progress, summary.Subject.MoneyUnit);
        return new(
        [
            Cell.Figure(Wording.Amount(now.Budget, unit), now.Budget.In(unit), "Budget", 4),
            Cell.Figure(Wording.Amount(now.Planned, unit), now.Planned.In(unit), "Planned", 4),
            Rate(now.PlannedPoints, "PlannedPoints", 3),
            Cell.Figure(Wording.Amount(now.Actual, unit), now.Actual.In(unit), "Actual", 4),
            Rate(now.ActualPoints, "ActualPoints", 3),
            Rate(now.Deviation, "Deviation", 3),
            Rate(now.TimePoints, "TimePoints", 3),
        ]);
    }

    private static Cell Rate(decimal? points, string field, int columns) => Cell.Rate(Wording.Points(points), Wording.Rounded(points), field, columns);

    private static string BehindTitle(ProgressSummary summary, int shown)
    {
        var behind = summary.Counts.FarBehind + summary.Counts.Behind;
        return $"滞后最多的项目（滞后和严重滞后共 {behind} 个{(shown < behind && shown > 0 ? $"，列出尚缺金额最大的 {shown} 个" : "")}）";
    }

    /// <summary>As many rows as there are lines for.</summary>
    private static IEnumerable<Row> Behind(ProgressSummary summary)
    {
        var (lines, unit) = (0, summary.Subject.MoneyUnit);
        foreach (var (project, i) in summary.Behind.Take(MostBehind).Select((project, i) => (project, i)))
        {
            var (step, reason) = (summary.Subject.At(project.Steps), project.Reason);
            var name = Shortened.Text(project.Name, 2 * Room(NameColumns) - 1);
            var why = Shortened.Text(reason is null ? "未说明" : $"{reason.Causes.Chinese()}：{reason.Reason}", 2 * Room(ReasonColumns) - 1);
            lines += Math.Max(WrappedText.Lines(name, Room(NameColumns)), WrappedText.Lines(why, Room(ReasonColumns)));
            if (lines > MostLines) yield break;
            yield return new(
            [
                Cell.Prose(name, $"Behind[{i}].Name", NameColumns),
                Rate(step.Progress.PlannedPoints, $"Behind[{i}].PlannedPoints", 2),
                Rate(step.Progress.ActualPoints, $"Behind[{i}].ActualPoints", 2),
                Cell.Figure(Wording.Amount(step.Progress.Missing, unit), step.Progress.Missing.In(unit), $"Behind[{i}].Missing", 3),
                Cell.Entry(Wording.Status(step.Status), $"Behind[{i}].Status", 3),
                Cell.Prose(why, $"Behind[{i}].Reason", ReasonColumns),
            ]);
        }
    }

    private static IEnumerable<string> Changes(ProgressSummary summary)
    {
        if (summary.Before is not { } before)
        {
            yield return "本年第一个时点，没有可比的上一时点。";
            yield break;
        }
        var (now, unit) = (summary.Now.Progress, summary.Subject.MoneyUnit);
        yield return $"{before.Progress.Checkpoint.Label}以来支出 {Wording.Amount(now.Actual - before.Progress.Actual, unit)}，同期计划 {Wording.Amount(now.Planned - before.Progress.Planned, unit)}（{unit.Chinese()}）；整体由{Wording.Status(before.Status)}到{Wording.Status(summary.Now.Status)}。";
        yield return Turned(summary, ProgressTurn.Worse, summary.Worsened, lines: 2);
        yield return Turned(summary, ProgressTurn.Better, summary.Improved, lines: 1);
    }

    private static string Turned(ProgressSummary summary, ProgressTurn turn, int count, int lines)
    {
        var names = summary.Changed
            .Select(project => (project.Name, Now: summary.Subject.At(project.Steps).Status, Before: summary.Subject.Before(project.Steps)?.Status))
            .Where(project => project.Before is { } before && project.Now.Since(before) == turn)
            .Select(project => $"{Shortened.Text(project.Name, 16)}（{project.Before!.Value.Shape()}→{Wording.Status(project.Now)}）").ToList();
        return Listed($"{turn.Chinese()} {count} 个", names, count, lines);
    }

    private static IEnumerable<string> Disputes(ProgressSummary summary)
    {
        yield return Listed($"退回未改的申报表 {summary.Returned.Count} 张",
            [.. summary.Returned.Select(form => Shortened.Text(form.Name, 16) + (form.Opinion.Length > 0 ? $"（{Shortened.Text(form.Opinion, 20)}）" : ""))], summary.Returned.Count, 2);
        var unit = summary.Subject.MoneyUnit;
        yield return Listed($"超预算 {summary.Counts.OverBudget} 个",
            [.. summary.OverBudget.Select(project => $"{Shortened.Text(project.Name, 16)}（超 {Wording.Amount(new(-summary.Subject.At(project.Steps).Progress.Remaining.Fen), unit)}）")], summary.Counts.OverBudget, 1);
        yield return $"应说明而未说明原因 {summary.Unexplained} 个。";
    }

    /// <summary>What will be spent by December, how that was reckoned, and what it takes to reach the coming checkpoint.</summary>
    internal static IEnumerable<string> Forecast(ProgressSummary summary)
    {
        var (now, unit) = (summary.Now.Progress, summary.Subject.MoneyUnit);
        if (summary.Forecast is { } forecast)
        {
            var share = now.Budget.Fen == 0 ? "" : $"（全年预算的 {Wording.Points(forecast.Expected.Fen * 100m / now.Budget.Fen)}%）";
            yield return $"预计12月底支出 {Wording.About(forecast.Expected, unit)}{share}，区间 {Wording.About(forecast.Low, unit)}～{Wording.About(forecast.High, unit)}（{unit.Chinese()}）。";
            yield return forecast.Method;
        }
        else yield return summary.Next is null ? "已到年末，不再预测。" : "尚无支出，无从预测。";
        if (summary is { Next: { } next, MonthlyNeed: { } need }) yield return $"要达到{next.Progress.Checkpoint.Label}计划，今后每月需支出 {Wording.About(need, unit)}（{unit.Chinese()}）。";
    }

    private static string Listed(string title, List<string> items, int count, int lines)
    {
        if (items.Count == 0) return $"{title}。";
        var head = $"{title}：";
        return head + Shortened.List(items, count, lines * Room(ContentColumns) - WrappedText.Width(head) - lines) + "。";
    }

    private static Row Lines(string label, string field, IEnumerable<string> lines) => new([Cell.Label(label, LabelColumns), Cell.Prose(string.Join('\n', lines), field, ContentColumns)]);

    /// <summary>How many em fit on a line of a cell.</summary>
    private static double Room(int columns) => (columns * ColumnWidth - 2.5) * EmPerMillimetre;
}
