using System.Globalization;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>支出进度报告: the full report of a checkpoint, a form for each of its parts, on A4 on its side.</summary>
public static class QuarterlyReport
{
    private const double CurveWidth = 240, CurveHeight = 50;

    private static readonly Paper Sideways = new(IsLandscape: true, TextSize: 9);
    private static readonly ProgressStatus[] Statuses = Enum.GetValues<ProgressStatus>();

    /// <summary>The report's title, which is that of its first part too.</summary>
    public static string Title(ReportSubject subject) => $"{subject.When}支出进度报告";

    /// <summary>The parts in order: the whole, the units, the projects, the adjustments, and reasons and measures.</summary>
    public static IReadOnlyList<FormGrid> For(QuarterlyFigures figures) =>
    [
        Whole(figures.Summary),
        Units(figures),
        .. ProjectTable.For(figures.Summary.Subject, "二、各项目支出进度", figures.Projects),
        Adjustments(figures),
        Reasons(figures),
    ];

    /// <summary>The caption lines and the paper that all parts share.</summary>
    internal static FormGrid Part(ReportSubject subject, string title, IReadOnlyList<double> widths, IEnumerable<Row> rows, Paper? paper = null) => new(
        title, widths,
        [
            new([new($"{subject.Unit}　{subject.When}", CellRole.CaptionLeft, widths.Count - widths.Count / 3), new(Wording.UnitOfMoney(subject.MoneyUnit), CellRole.CaptionRight, widths.Count / 3)], RowKind.Caption),
            .. rows,
        ],
        subject.Stamp)
    { Paper = paper ?? Sideways };

    internal static Cell Heading(string text, int columns = 1, int rows = 1) => new(text, CellRole.Heading, columns, rows);

    internal static Cell Rate(decimal? points, string field) => Cell.Rate(Wording.Points(points), Wording.Rounded(points), field, 1);

    internal static Cell Amount(Money money, MoneyUnit unit, string field) => Cell.Figure(Wording.Amount(money, unit), money.In(unit), field, 1);

    private static Row Headings(params IEnumerable<string> texts) => new([.. texts.Select(text => Heading(text))], RowKind.Heading);

    private static Row Nothing(string text, int columns) => new([new(text, CellRole.Prose, columns)]);

    private static FormGrid Whole(ProgressSummary summary)
    {
        var subject = summary.Subject;
        double[] widths = [28, 33, 33, 26, 33, 26, 26, 26, 26];
        return Part(subject, Title(subject), widths,
        [
            Headings("时点", "全年预算数", "计划支出", "计划进度%", "实际支出", "实际进度%", "偏差百分点", "序时进度%", "状态"),
            .. summary.Steps.Select((step, i) => Step(subject, step, i)),
            new([Cell.Label("项目状态"), new(string.Join("　　", Statuses.Select(status => $"{Wording.Status(status)} {summary.Counts[status]} 个")), CellRole.Entry, widths.Length - 1, 1, "Counts")]),
            new([Cell.Picture(ProgressCurve.Of(subject, summary.Steps, CurveWidth, CurveHeight), widths.Length)]),
            new([Cell.Label("年底预测"), Cell.Prose(string.Join('\n', LeaderSheet.Forecast(summary)), "Forecast", widths.Length - 1)]),
        ]);
    }

    private static Row Step(ReportSubject subject, ReportedStep step, int i)
    {
        var (progress, unit, isKnown) = (step.Progress, subject.MoneyUnit, subject.Covers(step));
        string Field(string name) => $"Steps[{i}].{name}";
        return new(
        [
            Cell.Label(progress.Checkpoint.Label),
            Amount(progress.Budget, unit, Field("Budget")),
            Amount(progress.Planned, unit, Field("Planned")),
            Rate(progress.PlannedPoints, Field("PlannedPoints")),
            isKnown ? Amount(progress.Actual, unit, Field("Actual")) : Cell.Figure("", null, Field("Actual"), 1),
            Rate(isKnown ? progress.ActualPoints : null, Field("ActualPoints")),
            Rate(isKnown ? progress.Deviation : null, Field("Deviation")),
            Rate(progress.TimePoints, Field("TimePoints")),
            Cell.Entry(isKnown ? Wording.Status(step.Status) : "", Field("Status"), 1),
        ]);
    }

    private static FormGrid Units(QuarterlyFigures figures)
    {
        var summary = figures.Summary;
        double[] widths = [42, 13, 25, 25, 16, 25, 16, 15, 21, 35, 24];
        return Part(summary.Subject, "一、各单位支出进度", widths,
        [
            Headings("单位", "项目数", "全年预算数", "计划支出", "计划%", "实际支出", "实际%", "偏差", "状态", "项目分布", "计划与实际"),
            .. figures.Units.Count == 0 ? [Nothing("没有下级单位。", widths.Length)] : figures.Units.Select((unit, i) => Unit(unit.Name, CellRole.Prose, unit, $"Units[{i}]")),
            Unit("合计", CellRole.Label, new ReportedUnit("合计", summary.Counts, summary.Now), "Total"),
        ]);

        Row Unit(string name, CellRole role, ReportedUnit unit, string field) => new(
        [
            new(name, role, 1, 1, role == CellRole.Label ? null : $"{field}.Name"),
            new($"{unit.Counts.All}", CellRole.Entry, 1, 1, $"{field}.Projects"),
            Amount(unit.Step.Progress.Budget, summary.Subject.MoneyUnit, $"{field}.Budget"),
            Amount(unit.Step.Progress.Planned, summary.Subject.MoneyUnit, $"{field}.Planned"),
            Rate(unit.Step.Progress.PlannedPoints, $"{field}.PlannedPoints"),
            Amount(unit.Step.Progress.Actual, summary.Subject.MoneyUnit, $"{field}.Actual"),
            Rate(unit.Step.Progress.ActualPoints, $"{field}.ActualPoints"),
            Rate(unit.Step.Progress.Deviation, $"{field}.Deviation"),
            Cell.Entry(Wording.Status(unit.Step.Status), $"{field}.Status", 1),
            Cell.Entry(string.Join(' ', Statuses.Where(status => unit.Counts[status] > 0).Select(status => $"{status.Shape()}{unit.Counts[status]}")), $"{field}.Counts", 1),
            Cell.Picture(ProgressBar.Of(unit.Name, unit.Step.Progress), 1),
        ]);
    }

    private static FormGrid Adjustments(QuarterlyFigures figures)
    {
        var subject = figures.Summary.Subject;
        double[] widths = [22, 58, 14, 28, 43, 42, 50];
        return Part(subject, "三、预算调整", widths,
        [
            Headings("日期", "项目", "方式", "金额", "文号", "对方项目", "原因"),
            .. figures.Adjustments.Count == 0 ? [Nothing("本年到这一时点没有调整预算。", widths.Length)] : figures.Adjustments.Select((adjustment, i) => new Row(
            [
                Cell.Entry(adjustment.DecidedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"Adjustments[{i}].DecidedOn", 1),
                Cell.Prose(adjustment.Project, $"Adjustments[{i}].Project", 1),
                Cell.Entry(adjustment.Kind.Chinese(), $"Adjustments[{i}].Kind", 1),
                Amount(adjustment.Amount, subject.MoneyUnit, $"Adjustments[{i}].Amount"),
                Cell.Prose(adjustment.Document, $"Adjustments[{i}].Document", 1),
                Cell.Prose(adjustment.Counterpart, $"Adjustments[{i}].Counterpart", 1),
                Cell.Prose(adjustment.Reason, $"Adjustments[{i}].Reason", 1),
            ])),
        ]);
    }

    private static FormGrid Reasons(QuarterlyFigures figures)
    {
        var subject = figures.Summary.Subject;
        var asked = figures.Projects.Select(project => (Project: project, Step: subject.At(project.Steps))).Where(pair => pair.Step.Status.NeedsReason()).ToList();
        double[] widths = [55, 22, 15, 26, 31, 56, 52];
        return Part(subject, "四、偏差原因和改进措施", widths,
        [
            Headings("项目", "状态", "实际%", "距计划尚缺", "偏差原因", "原因说明", "改进措施"),
            .. asked.Count == 0 ? [Nothing("没有滞后或超预算的项目。", widths.Length)] : asked.Select((pair, i) => new Row(
            [
                Cell.Prose(pair.Project.Name, $"Reasons[{i}].Name", 1),
                Cell.Entry(Wording.Status(pair.Step.Status), $"Reasons[{i}].Status", 1),
                Rate(pair.Step.Progress.ActualPoints, $"Reasons[{i}].ActualPoints"),
                Amount(pair.Step.Progress.Missing, subject.MoneyUnit, $"Reasons[{i}].Missing"),
                Cell.Prose(pair.Project.Reason?.Causes.Chinese() ?? "未说明", $"Reasons[{i}].Causes", 1),
                Cell.Prose(pair.Project.Reason?.Reason ?? "", $"Reasons[{i}].Reason", 1),
                Cell.Prose(pair.Project.Reason?.Measures ?? "", $"Reasons[{i}].Measures", 1),
            ])),
        ]);
    }
}
