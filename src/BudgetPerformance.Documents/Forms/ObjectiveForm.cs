using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Forms;

/// <summary>
/// 绩效目标表: the one definition of the official form, cell by cell, from which every writer prints. Twelve half columns over 170 mm;
/// a label takes two. Source: the tables of Hebei's 2020 部门预算绩效文本.
/// </summary>
public static class ObjectiveForm
{
    private const int Columns = 12;
    private const int LabelColumns = 2;
    private const int ContentColumns = Columns - LabelColumns;
    private const double WidthInMillimetres = 170;

    /// <summary>A longer amount than this would have to shrink in a half column, so the amounts get two and the labels between them less.</summary>
    private const int LongestAmountInHalfColumn = 7;

    internal static readonly string[] IndicatorHeadings = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];

    private static readonly Indicator NoIndicator = new("", "", "", "", TargetValue.Empty, "");

    /// <summary>The form of a project as it stands, stamped with its state and version until it is approved.</summary>
    /// <param name="project">The project with its unit and fiscal year.</param>
    /// <param name="ordinal">The number before the title where several forms make one document.</param>
    public static FormGrid For(Project project, int? ordinal = null) =>
        For(project.Details, project.Unit, project.FiscalYear.Template, ordinal, Wording.Stamp(project.State, project.Version));

    /// <summary>The form of what has been filled in so far, complete or not.</summary>
    /// <param name="details">What has been filled in.</param>
    /// <param name="unit">The unit that files it.</param>
    /// <param name="template">The year's checkpoints and money unit.</param>
    /// <param name="ordinal">The number before the title where several forms make one document.</param>
    /// <param name="stamp">What the page foot says of the form's state; null on a final form.</param>
    public static FormGrid For(ProjectDetails details, BudgetUnit unit, FormTemplate template, int? ordinal = null, string? stamp = null) => Grid(
        details, unit, template, (ordinal is { } number ? $"{number}、" : "") + details.Name + "绩效目标表",
        Funding(details.Funding, template.MoneyUnit, HasLongAmount(details.Funding, template.MoneyUnit)), Indicators(details.Indicators.Count > 0 ? details.Indicators : [NoIndicator], SameCategory, SameKind), stamp);

    /// <summary>The form to be filled in elsewhere: wide cells for the amounts, and every indicator on a row of its own, so that each cell can be told by its place.</summary>
    /// <param name="details">What has been filled in; blank indicators are rows to fill in.</param>
    /// <param name="unit">The unit that files it.</param>
    /// <param name="template">The year's checkpoints and money unit.</param>
    public static FormGrid ToFillIn(ProjectDetails details, BudgetUnit unit, FormTemplate template) => Grid(
        details, unit, template, details.Name + "绩效目标表", Funding(details.Funding, template.MoneyUnit, wide: true), Indicators(details.Indicators, (_, _) => false, (_, _) => false), null);

    private static FormGrid Grid(ProjectDetails details, BudgetUnit unit, FormTemplate template, string title, IEnumerable<Cell> funding, IEnumerable<Row> indicators, string? stamp) => new(
        title,
        [.. Enumerable.Repeat(WidthInMillimetres / Columns, Columns)],
        [
            new([new(unit.CodeAndName, CellRole.CaptionLeft, 9), new(Wording.UnitOfMoney(template.MoneyUnit), CellRole.CaptionRight, 3)], RowKind.Caption),
            new(
            [
                Label("项目编码"), Cell.Entry(details.Code.Text, ProjectFields.Code, 4),
                Label("项目名称"), Cell.Entry(details.Name, ProjectFields.Name, 4),
            ]),
            new([Label("预算规模及资金用途", rows: 2), .. funding]),
            new([Cell.Prose(details.Purpose, ProjectFields.Purpose, ContentColumns)]),
            .. Plan(details.Plan, template.Checkpoints),
            new([Label("绩效目标"), Cell.Prose(Objective.Print(details.Objectives), ProjectFields.Objectives, ContentColumns)]),
            new([.. IndicatorHeadings.Select(heading => new Cell(heading, CellRole.Heading, LabelColumns))], RowKind.Heading),
            .. indicators,
        ],
        stamp);

    private static Cell Label(string text, int rows = 1) => Cell.Label(text, LabelColumns, rows);

    private static bool HasLongAmount(Funding funding, MoneyUnit unit) =>
        new[] { funding.Budget, funding.FiscalFunds, funding.OtherFunds }.Any(amount => Wording.Amount(amount, unit).Length > LongestAmountInHalfColumn);

    private static IEnumerable<Cell> Funding(Funding funding, MoneyUnit unit, bool wide)
    {
        (string Label, Money? Amount, string Field)[] lines =
        [
            ("预算数", funding.Budget, ProjectFields.Budget),
            ("其中：财政资金", funding.FiscalFunds, ProjectFields.FiscalFunds),
            ("其他资金", funding.OtherFunds, ProjectFields.OtherFunds),
        ];
        int[] labelColumns = wide ? [1, 2, 1] : [2, 3, 2];
        return lines.Zip(labelColumns).SelectMany(pair => (Cell[])
        [
            Cell.Label(pair.First.Label, pair.Second),
            Cell.Figure(Wording.Amount(pair.First.Amount, unit), pair.First.Amount?.In(unit), pair.First.Field, wide ? 2 : 1),
        ]);
    }

    /// <summary>Checkpoints above their percentages, spread over the content columns; more than fit side by side stand in further pairs of rows.</summary>
    private static IEnumerable<Row> Plan(DisbursementPlan plan, IReadOnlyList<Checkpoint> checkpoints)
    {
        var bands = (checkpoints.Count + ContentColumns - 1) / ContentColumns;
        var perBand = (checkpoints.Count + bands - 1) / bands;
        for (var first = 0; first < checkpoints.Count; first += perBand)
        {
            var band = Enumerable.Range(first, Math.Min(perBand, checkpoints.Count - first)).ToList();
            var heading = band.Select(i => Cell.Label(checkpoints[i].Label, Spread(i - first, band.Count)));
            yield return new([.. first == 0 ? [Label("资金支出计划（%）", bands * 2)] : Enumerable.Empty<Cell>(), .. heading]);
            yield return new([.. band.Select(i => Cell.Rate(Wording.Percent(plan[i]), plan[i]?.Points, ProjectFields.Plan(i), Spread(i - first, band.Count)))]);
        }
    }

    /// <summary>How many columns the cell at a position gets when so many share the content columns: four get 2, 3, 2, 3.</summary>
    private static int Spread(int position, int count) => (position + 1) * ContentColumns / count - position * ContentColumns / count;

    /// <summary>A row for each indicator; a tier repeated from the row above merges into it, the second only within the same first.</summary>
    private static IEnumerable<Row> Indicators(IReadOnlyList<Indicator> indicators, Func<Indicator, Indicator, bool> sameCategory, Func<Indicator, Indicator, bool> sameKind)
    {
        for (var i = 0; i < indicators.Count; i++)
        {
            var indicator = indicators[i];
            yield return new(
            [
                .. Tier(i, nameof(Indicator.Category), indicator.Category, sameCategory),
                .. Tier(i, nameof(Indicator.Kind), indicator.Kind, sameKind),
                Text(i, nameof(Indicator.Name), indicator.Name),
                Text(i, nameof(Indicator.Description), indicator.Description),
                Text(i, nameof(Indicator.Target), indicator.Target.Raw),
                Text(i, nameof(Indicator.Basis), indicator.Basis),
            ]);
        }

        static Cell Text(int index, string field, string text) => Cell.Prose(text, ProjectFields.Indicator(index, field), LabelColumns);

        IEnumerable<Cell> Tier(int index, string field, string text, Func<Indicator, Indicator, bool> same)
        {
            if (index > 0 && same(indicators[index - 1], indicators[index])) yield break;
            var rows = 1;
            while (index + rows < indicators.Count && same(indicators[index], indicators[index + rows])) rows++;
            yield return Cell.Entry(text, ProjectFields.Indicator(index, field), LabelColumns, rows);
        }
    }

    private static bool SameCategory(Indicator a, Indicator b) => a.Category.Length > 0 && a.Category == b.Category;

    private static bool SameKind(Indicator a, Indicator b) => SameCategory(a, b) && a.Kind.Length > 0 && a.Kind == b.Kind;
}
