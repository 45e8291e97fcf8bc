using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Documents.Forms;

/// <summary>What a book has only as a workbook: the contents as a table, and all projects and indicators in one flat list.</summary>
public static class BookTables
{
    /// <summary>What the sheet of the list is called.</summary>
    public const string ListTitle = "项目和指标清单";

    /// <summary>How many rows of a table stand above its first line.</summary>
    public const int RowsAbove = 2;

    private static readonly Paper Small = new(IsLandscape: true, TextSize: 9);

    private static readonly (string Heading, double Width)[] ListColumns =
    [
        ("序号", 9), ("项目编码", 24), ("项目名称", 30), ("预算单位", 26), ("预算数", 17), ("财政资金", 17), ("其他资金", 17), ("资金用途", 42), ("绩效目标", 42),
        ("一级指标", 17), ("二级指标", 19), ("三级指标", 26), ("绩效指标描述", 32), ("指标值", 22), ("指标值确定依据", 24),
    ];

    /// <summary>The contents as a table, a line for each further sheet in its order.</summary>
    /// <param name="book">The book.</param>
    /// <param name="sheets">The titles of the sheets.</param>
    public static FormGrid Contents(BudgetBook book, IReadOnlyList<string> sheets)
    {
        var lines = sheets.Select((title, i) => (Title: title, Project: book.Projects.ElementAtOrDefault(i - (sheets.Count - 1 - book.Projects.Count)), i)).ToList();
        return new FormGrid(book.Title, [14, 92, 40, 24],
        [
            new([new(book.Unit.CodeAndName, CellRole.CaptionLeft, 3), new(Unit(book), CellRole.CaptionRight)], RowKind.Caption),
            Headings(["序号", "内容", "项目编码", "预算数"]),
            .. lines.Select(line => new Row(
            [
                new($"{line.i + 1}", CellRole.Entry), new(line.Title, CellRole.Prose),
                new(line.Project?.Details.Code.Text ?? "", CellRole.Entry), Amount(line.Project, line.Project?.Details.Funding.Budget),
            ])),
        ], book.Stamp);
    }

    /// <summary>A row for each indicator; a project's own values stand in each of its rows, its amounts only in the first, so that they add up.</summary>
    public static FormGrid List(BudgetBook book)
    {
        var checkpoints = book.Projects.Count > 0 ? book.Projects[0].Template.Checkpoints : [];
        return new FormGrid($"{book.Year}年{ListTitle}", [.. ListColumns.Select(column => column.Width), .. checkpoints.Select(_ => 15.0)],
        [
            new([new(book.Unit.CodeAndName, CellRole.CaptionLeft, ListColumns.Length), .. checkpoints.Count > 0 ? [new Cell(Unit(book), CellRole.CaptionRight, checkpoints.Count)] : Array.Empty<Cell>()], RowKind.Caption),
            Headings([.. ListColumns.Select(column => column.Heading), .. checkpoints.Select(checkpoint => checkpoint.Label)]),
            .. book.Projects.SelectMany(Rows),
        ], book.Stamp)
        { Paper = Small };
    }

    private static IEnumerable<Row> Rows(BookProject project, int position)
    {
        var (details, first) = (project.Details, true);
        foreach (var indicator in details.Indicators.Count > 0 ? details.Indicators : [Blank])
        {
            yield return new(
            [
                new($"{position + 1}", CellRole.Entry), new(details.Code.Text, CellRole.Entry), new(details.Name, CellRole.Prose), new(project.Unit.Name, CellRole.Prose),
                Amount(project, first ? details.Funding.Budget : null), Amount(project, first ? details.Funding.FiscalFunds : null), Amount(project, first ? details.Funding.OtherFunds : null),
                new(first ? details.Purpose : "", CellRole.Prose), new(first ? Objective.Print(details.Objectives) : "", CellRole.Prose),
                new(indicator.Category, CellRole.Entry), new(indicator.Kind, CellRole.Entry), new(indicator.Name, CellRole.Prose),
                new(indicator.Description, CellRole.Prose), new(indicator.Target.Raw, CellRole.Prose), new(indicator.Basis, CellRole.Prose),
                .. project.Template.Checkpoints.Select((_, i) => first ? new Cell(Wording.Percent(details.Plan[i]), CellRole.Rate, Number: details.Plan[i]?.Points) : new Cell("", CellRole.Rate)),
            ]);
            first = false;
        }
    }

    private static readonly Indicator Blank = new("", "", "", "", TargetValue.Empty, "");

    private static Row Headings(IEnumerable<string> texts) => new([.. texts.Select(text => new Cell(text, CellRole.Heading))], RowKind.Heading);

    private static Cell Amount(BookProject? project, Money? amount) => project is null ? new("", CellRole.Figure) : new(Wording.Amount(amount, project.Template.MoneyUnit), CellRole.Figure, Number: amount?.In(project.Template.MoneyUnit));

    private static string Unit(BudgetBook book) => book.Projects.Count > 0 ? Wording.UnitOfMoney(book.Projects[0].Template.MoneyUnit) : "";
}
