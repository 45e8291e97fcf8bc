using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Forms;

/// <summary>
/// Every project with every checkpoint side by side: plan, actual, deviation and status, of coming ones only the plan. More checkpoints than fit
/// on the paper make further tables.
/// </summary>
internal static class ProjectTable
{
    private const int CheckpointsSideBySide = 4;
    private const double Width = 267, NumberWidth = 9, BudgetWidth = 20, RateWidth = 12.5, DeviationWidth = 14;

    /// <summary>Room for a status in one line; in two where four checkpoints are past and there is no more.</summary>
    private const double StatusWidth = 18, NarrowStatusWidth = 13;

    private static readonly Paper Small = new(IsLandscape: true, TextSize: 8);
    private static readonly string[] Figures = ["计划%", "实际%", "偏差", "状态"];

    public static IEnumerable<FormGrid> For(ReportSubject subject, string title, IReadOnlyList<ReportedProject> projects)
    {
        if (projects.Count == 0) return [QuarterlyReport.Part(subject, title, [89, 89, 89], [new([new("没有已批准的项目。", CellRole.Prose, 3)])], Small)];
        var bands = Enumerable.Range(0, projects[0].Steps.Count).Chunk(CheckpointsSideBySide).ToList();
        return bands.Select((band, i) => Table(subject, bands.Count == 1 ? title : $"{title}（{i + 1}）", projects, band));
    }

    private static FormGrid Table(ReportSubject subject, string title, IReadOnlyList<ReportedProject> projects, int[] band)
    {
        var steps = projects[0].Steps;
        double[] figures = [RateWidth, RateWidth, DeviationWidth, band.Count(at => subject.Covers(steps[at])) < CheckpointsSideBySide ? StatusWidth : NarrowStatusWidth];
        double[] widths = [.. band.SelectMany(at => figures.Take(Count(at)))];
        double[] all = [NumberWidth, Width - NumberWidth - BudgetWidth - widths.Sum(), BudgetWidth, .. widths];
        var grouped = projects.Select(project => project.UnitName).Distinct().Count() > 1;
        return QuarterlyReport.Part(subject, title, all,
        [
            new([QuarterlyReport.Heading("序号", rows: 2), QuarterlyReport.Heading("项目", rows: 2), QuarterlyReport.Heading("全年预算数", rows: 2), .. band.Select(at => QuarterlyReport.Heading(steps[at].Progress.Checkpoint.Label, Count(at)))], RowKind.Heading),
            new([.. band.SelectMany(at => Figures.Take(Count(at))).Select(text => QuarterlyReport.Heading(text))], RowKind.Heading),
            .. projects.SelectMany((project, i) => grouped && (i == 0 || projects[i - 1].UnitName != project.UnitName)
                ? [new Row([new(project.UnitName, CellRole.Section, all.Length)]), Line(project, i)]
                : (Row[])[Line(project, i)]),
        ],
        Small);

        int Count(int at) => subject.Covers(steps[at]) ? Figures.Length : 1;

        Row Line(ReportedProject project, int i) => new(
        [
            Cell.Label($"{i + 1}"),
            Cell.Prose($"{project.Name}\n{project.Code}", $"Projects[{i}].Name", 1),
            QuarterlyReport.Amount(subject.At(project.Steps).Progress.Budget, subject.MoneyUnit, $"Projects[{i}].Budget"),
            .. band.SelectMany(at => Step(project.Steps[at], $"Projects[{i}].Steps[{at}]").Take(Count(at))),
        ]);
    }

    private static IEnumerable<Cell> Step(ReportedStep step, string field) =>
    [
        QuarterlyReport.Rate(step.Progress.PlannedPoints, $"{field}.PlannedPoints"),
        QuarterlyReport.Rate(step.Progress.ActualPoints, $"{field}.ActualPoints"),
        QuarterlyReport.Rate(step.Progress.Deviation, $"{field}.Deviation"),
        Cell.Entry(Wording.Status(step.Status), $"{field}.Status", 1),
    ];
}
