namespace BudgetPerformance.Documents.Grid;

/// <summary>A heading that contents and bookmarks show.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">Its rank: 1 for a part, 2 for what stands within one.</param>
/// <param name="Row">The row it stands in; null where it stands above the form.</param>
public sealed record GridHeading(string Text, int Level, int? Row);

/// <summary>Where a line of the contents leads.</summary>
/// <param name="Heading">Which heading of the document, counted from 0.</param>
/// <param name="Page">The number of its page.</param>
public sealed record HeadingReference(int Heading, int Page);

/// <summary>Finds the headings of a form, for all writers alike.</summary>
public static class Headings
{
    /// <summary>The headings in order; none on a cover or in the contents themselves.</summary>
    public static IEnumerable<GridHeading> Of(FormGrid grid)
    {
        if (grid.Level == 0) yield break;
        if (grid.Part is { } part) yield return new(part, 1, null);
        yield return new(grid.Title, grid.Level, null);
        for (var row = 0; grid.IsText && row < grid.Rows.Count; row++)
            if (grid.Rows[row].Cells[0] is { Role: CellRole.Chapter } chapter) yield return new(chapter.Text, 2, row);
    }
}
