using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Forms;

/// <summary>
/// 部门预算绩效信息: the book a department files each year. Cover, contents, the department's statement and a form for each project; every writer prints
/// it from the same forms, which are made one after another as they are asked for.
/// </summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Unit">Who files it.</param>
/// <param name="Date">The day on the cover.</param>
/// <param name="Statement">What Part 1 is filled with; null where there is none.</param>
/// <param name="Projects">The projects of Part 2, in order.</param>
public sealed record BudgetBook(int Year, BudgetUnit Unit, DateOnly Date, StatementDetails? Statement, IReadOnlyList<BookProject> Projects)
{
    /// <summary>The heading of Part 2.</summary>
    public const string ProjectsTitle = "第二部分 预算项目绩效目标";

    private const string ContentsTitle = "目　录";
    private const double AboveTitle = 66, AboveUnit = 105;

    private static readonly Paper Official = new(TextSize: TextLook.Official);

    /// <summary>Which parts are printed.</summary>
    public BookParts Parts { get; init; } = BookParts.All;

    /// <summary>The title on the cover, which is also the file's.</summary>
    public string Title => $"{Year}年部门预算绩效信息";

    /// <summary>How many of the forms have not been approved.</summary>
    public int Unapproved => Projects.Count(project => project.Stamp is not null);

    /// <summary>What the cover's foot says while forms wait for approval; null on a final book.</summary>
    public string? Stamp => Parts.HasFlag(BookParts.Projects) && Unapproved > 0 ? $"草稿：有 {Unapproved} 个项目尚未审核通过" : null;

    /// <summary>The cover.</summary>
    public FormGrid Cover => new("封面", [TextLook.Width],
        [
            Row.Text(Title, CellRole.CoverTitle) with { Above = AboveTitle },
            Row.Text($"编制单位：{Unit.Name}", CellRole.CoverLine) with { Above = AboveUnit },
            Row.Text($"编制日期：{Date.Year}年{Date.Month}月{Date.Day}日", CellRole.CoverLine),
        ],
        Stamp)
    { Paper = Official, Level = 0, IsNumbered = false };

    /// <summary>The forms of both parts, without cover and contents.</summary>
    public IEnumerable<FormGrid> Body()
    {
        if (Parts.HasFlag(BookParts.Statement) && Statement is { } statement) yield return DepartmentStatementForm.For(statement);
        if (!Parts.HasFlag(BookParts.Projects)) yield break;
        for (var i = 0; i < Projects.Count; i++) yield return Projects[i].Form(i + 1) with { Level = 2, Part = i == 0 ? ProjectsTitle : null };
    }

    /// <summary>The contents: a line for each heading.</summary>
    /// <param name="headings">The headings of the body in order, each with its page.</param>
    public static FormGrid Contents(IEnumerable<(GridHeading Heading, int Page)> headings) => new("目录", [TextLook.Width],
        [
            Row.Text(ContentsTitle, CellRole.ContentsTitle),
            .. headings.Select((line, i) => new Row(
                [new(line.Heading.Text, line.Heading.Level == 1 ? CellRole.ContentsPart : CellRole.ContentsEntry) { Reference = new(i, line.Page) }], RowKind.Text)),
        ])
    { Paper = Official, Level = 0 };
}

/// <summary>The parts of a book.</summary>
[Flags]
public enum BookParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>封面</summary>
    Cover = 1,

    /// <summary>目录</summary>
    Contents = 2,

    /// <summary>第一部分</summary>
    Statement = 4,

    /// <summary>第二部分</summary>
    Projects = 8,

    /// <summary>The whole book.</summary>
    All = Cover | Contents | Statement | Projects,
}
