using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.History;

/// <summary>
/// Brings a form that was taken away, and filled in elsewhere, together with what has become of it meanwhile. Whatever only one side changed is
/// kept; only where both changed the same cell otherwise is somebody asked.
/// </summary>
public sealed class ThreeWayMerge
{
    private readonly ProjectDetails theirs;
    private readonly ProjectDetails mine;
    private readonly IReadOnlyList<MergedRow> rows;

    /// <param name="before">The form as it was taken away.</param>
    /// <param name="theirs">The form as it is now.</param>
    /// <param name="mine">The form as it came back.</param>
    /// <param name="origins">For each indicator that came back its place before; null for a new one.</param>
    public ThreeWayMerge(ProjectDetails before, ProjectDetails theirs, ProjectDetails mine, IReadOnlyList<int?> origins)
    {
        (this.theirs, this.mine) = (theirs, mine);
        rows = MergedRows.Of(before.Indicators, theirs.Indicators, mine.Indicators, origins);
        var (was, now, back) = (Revision.Heading(before), Revision.Heading(theirs), Revision.Heading(mine));
        Cells =
        [
            .. now.Keys.Union(back.Keys).OrderBy(ProjectFields.Position).Select(field => new MergedCell(field, was.GetValueOrDefault(field, ""), now.GetValueOrDefault(field, ""), back.GetValueOrDefault(field, ""))),
            .. rows.SelectMany((row, place) => CellsOf(row, place, before.Indicators)),
        ];
    }

    /// <summary>Every cell in the order of the form.</summary>
    public IReadOnlyList<MergedCell> Cells { get; }

    /// <summary>The cells about which somebody has to be asked.</summary>
    public IEnumerable<MergedCell> Conflicts => Cells.Where(cell => cell.Outcome == MergeOutcome.Conflict);

    /// <summary>Whether what came back changes anything.</summary>
    public bool ChangesNothing => Cells.All(cell => cell.Outcome is not (MergeOutcome.Mine or MergeOutcome.Conflict));

    /// <summary>Where a row of the merge stands in what came back; null where it does not.</summary>
    public int? ReturnedRow(int place) => place < rows.Count ? rows[place].Mine : null;

    /// <summary>The form put together.</summary>
    /// <param name="chosen">What was chosen for a conflict, by its field; what is saved now stays where nothing was.</param>
    public ProjectDetails Resolve(Func<string, MergeChoice?> chosen)
    {
        var kept = Cells.ToDictionary(cell => cell.Field, cell => TakesMine(cell) ? cell.Mine : cell.Theirs);
        var heading = kept.Where(cell => ProjectFields.Row(cell.Key) is null).ToDictionary();
        return Revision.Restore(heading) with { Indicators = [.. rows.SelectMany(RowOf)] };

        bool TakesMine(MergedCell cell) => cell.Outcome == MergeOutcome.Mine || (cell.Outcome == MergeOutcome.Conflict && chosen(cell.Field) == MergeChoice.Mine);

        IEnumerable<Indicator> RowOf(MergedRow row, int place)
        {
            if (row.IsInAll) return [Revision.Row([.. theirs.Indicators[row.Theirs!.Value].Cells.Select(cell => kept[ProjectFields.Indicator(place, cell.Field)])])];
            var whole = Cells.Single(cell => cell.Field == ProjectFields.Indicator(place));
            return TakesMine(whole) ? row.Mine is { } back ? [mine.Indicators[back]] : [] : row.Theirs is { } now ? [theirs.Indicators[now]] : [];
        }
    }

    private IEnumerable<MergedCell> CellsOf(MergedRow row, int place, IReadOnlyList<Indicator> before)
    {
        if (!row.IsInAll) return [new(ProjectFields.Indicator(place), Printed(before, row.Before), Printed(theirs.Indicators, row.Theirs), Printed(mine.Indicators, row.Mine))];
        var (was, now, back) = (before[row.Before!.Value].Cells, theirs.Indicators[row.Theirs!.Value].Cells, mine.Indicators[row.Mine!.Value].Cells);
        return was.Zip(now, back).Select(cell => new MergedCell(ProjectFields.Indicator(place, cell.First.Field), cell.First.Text, cell.Second.Text, cell.Third.Text));
    }

    private static string Printed(IReadOnlyList<Indicator> indicators, int? row) => row is { } place ? Revision.Printed(indicators[place]) : "";
}
