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
        var (projects, rows) = (new List<ForeignProject>(), new List<ListRow>());
        foreach (var row in list.Rows.Where(row => columns.Any(column => list.Cell(row, column) is { IsBlank: false })))
        {
            if (rows.Count > 0 && !new ForeignProject(list, rows).GoesOn(row)) Close();
            rows.Add(row);
        }
        Close();
        return projects;

        void Close()
        {
            if (rows.Count > 0) projects.Add(new(list, [.. rows]));
            rows.Clear();
        }
    }

    // Without indicators there is nothing for which a project would need a second row.
    private bool GoesOn(ListRow row)
    {
        if (List.Mapping[ForeignListColumns.IndicatorName] is null || row.Sheet != Rows[0].Sheet) return false;
        var (code, name) = (Text(row, ForeignListColumns.Code), Text(row, ForeignListColumns.Name));
        return code.Length > 0 && Code.Length > 0 ? new ProjectCode(code).Key == new ProjectCode(Code).Key
            : name.Length > 0 ? Bare(name) == Bare(Name)
            : code.Length == 0;
    }

    private string Text(KnownColumn column) => this[column]?.Text.Trim() ?? "";

    private string Text(ListRow row, KnownColumn column) => List.Cell(row, column)?.Text.Trim() ?? "";

    /// <summary>A text without the spaces that only set it out.</summary>
    internal static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
