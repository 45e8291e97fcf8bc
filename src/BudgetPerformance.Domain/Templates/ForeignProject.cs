using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>One project of a foreign list: a row of its own, or a row for each indicator in which what is said of the project is repeated, merged or left blank below the first.</summary>
/// <param name="List">The list, whose mapping says which cell is which.</param>
/// <param name="Rows">Its rows, which follow each other on one sheet.</param>
public sealed record ForeignProject(ForeignList List, IReadOnlyList<ListRow> Rows)
{
    /// <summary>项目编码 as it stands there; empty where it does not.</summary>
    public string Code => Text(ForeignListColumns.Code);

    /// <summary>项目名称 as it stands there; empty where it does not.</summary>
    public string Name => Text(ForeignListColumns.Name);

    /// <summary>The unit it is for, by code or name; empty where it does not say.</summary>
    public string Unit => Text(ForeignListColumns.Unit);

    /// <summary>Where it stands, in people's words.</summary>
    public string Place => (Rows[0].Sheet.Length > 0 ? $"工作表“{Rows[0].Sheet}”" : "") + (Rows.Count == 1 ? $"第 {Rows[0].Number} 行" : $"第 {Rows[0].Number} 至 {Rows[^1].Number} 行");

    /// <summary>The first cell of a column that says anything, else the first there is; null where the list has no such column.</summary>
    public SheetCell? this[KnownColumn column] =>
        Rows.Select(row => List.Cell(row, column)).FirstOrDefault(cell => cell is { IsBlank: false }) ?? List.Cell(Rows[0], column);

    /// <summary>The projects of a list in its order; rows that say nothing of a project are left out.</summary>
    public static IReadOnlyList<ForeignProject> Of(ForeignList list)
    {
        var columns = ForeignListColumns.For(list.FiscalYear.Template);
        var (projects, rows, code, name) = (new List<ForeignProject>(), new List<ListRow>(), "", "");
        foreach (var row in list.Rows.Where(row => columns.Any(column => list.Cell(row, column) is { IsBlank: false })))
        {
            var (itsCode, itsName) = (Text(list, row, ForeignListColumns.Code), Text(list, row, ForeignListColumns.Name));
            if (rows.Count > 0 && !(row.Sheet == rows[0].Sheet && list.Mapping[ForeignListColumns.IndicatorName] is not null && GoesOn((code, name), (itsCode, itsName)))) Close();
            rows.Add(row);
            (code, name) = (code.Length > 0 ? code : itsCode, name.Length > 0 ? name : itsName);
        }
        Close();
        return projects;

        void Close()
        {
            if (rows.Count > 0) projects.Add(new(list, [.. rows]));
            rows.Clear();
            (code, name) = ("", "");
        }
    }

    // Only the indicators of a project need a second row.
    private static bool GoesOn((string Code, string Name) project, (string Code, string Name) row) =>
        row.Code.Length > 0 && project.Code.Length > 0 ? new ProjectCode(row.Code).Key == new ProjectCode(project.Code).Key
            : row.Name.Length > 0 ? Bare(row.Name) == Bare(project.Name)
            : row.Code.Length == 0;

    private string Text(KnownColumn column) => this[column]?.Text.Trim() ?? "";

    private static string Text(ForeignList list, ListRow row, KnownColumn column) => list.Cell(row, column)?.Text.Trim() ?? "";

    /// <summary>A text without the spaces that only set it out.</summary>
    internal static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
