using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Forms;

/// <summary>A row of an uploaded list with what its check found.</summary>
/// <param name="Cells">Its cells in the order of the list's headings.</param>
/// <param name="Problems">What is to be said about it.</param>
public sealed record CheckedRow(IReadOnlyList<SheetCell?> Cells, IEnumerable<CellProblem> Problems);

/// <summary>An uploaded list with what its check found: the list's own columns and one more, so that it can be mended and uploaded again.</summary>
public static class CheckedList
{
    private const double Width = 18;
    private const double ProblemWidth = 70;

    /// <summary>What the file and its sheet are called.</summary>
    public static string Title(Upload upload) => $"{Path.GetFileNameWithoutExtension(upload.FileName)}_核对结果";

    /// <summary>The columns. Numbers stay numbers where numbers belong; everything else stays as it was shown.</summary>
    /// <param name="headings">The list's headings.</param>
    /// <param name="mapping">How they are understood.</param>
    /// <param name="columns">The columns the list may have.</param>
    public static IReadOnlyList<ListColumn<CheckedRow>> Columns(IReadOnlyList<string> headings, ColumnMapping mapping, IReadOnlyList<KnownColumn> columns) =>
    [
        .. headings.Select((heading, i) => new ListColumn<CheckedRow>(heading, Width, row => Value(row.Cells.ElementAtOrDefault(i), columns.Any(column => column.IsNumber && mapping[column] == heading)))),
        new("问题", ProblemWidth, row => string.Join('\n', row.Problems.Select(problem => problem.Address.Length > 0 ? $"{problem.Address}：{problem.Message}" : problem.Message))),
    ];

    /// <summary>The rows of a foreign list, each with what is to be said about its cells, the first row of a project also with what is to be said about the project.</summary>
    /// <param name="list">The list, which is mapped.</param>
    /// <param name="said">What is to be said about the project of a position.</param>
    public static IEnumerable<CheckedRow> Rows(ForeignList list, Func<int, IEnumerable<CellProblem>> said)
    {
        foreach (var (position, project) in ForeignProject.Of(list).Index())
        {
            var rowOf = project.Rows.Index().SelectMany(row => row.Item.Cells.OfType<SheetCell>().Select(cell => (cell.Address, row.Index))).ToDictionary();
            var problems = said(position).ToLookup(problem => problem.Address.Length == 0 ? 0 : rowOf.GetValueOrDefault(problem.Address, -1));
            foreach (var (i, row) in project.Rows.Index()) yield return new(row.Cells, problems[i]);
        }
    }

    private static object? Value(SheetCell? cell, bool isNumber) => isNumber && cell?.Number is { } number ? cell.IsPercent ? number * 100 : number : cell?.Text;
}
