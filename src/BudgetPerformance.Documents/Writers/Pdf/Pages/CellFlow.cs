using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>A cell on its way over the pages: how much of its text earlier pages have shown, and where it begins on this one.</summary>
internal sealed class CellFlow(PlacedCell placed, CellText text, double top)
{
    private int shown;

    public PlacedCell Placed => placed;

    public double Top { get; set; } = top;

    /// <summary>A cell over several rows, and a short one, says its text again on the next page.</summary>
    private bool Repeats => placed.Cell.Rows > 1 || placed.Cell.Role is CellRole.Label or CellRole.Entry;

    private bool Done => shown == text.Lines.Count;

    /// <summary>The height that what is left of the text needs on this page.</summary>
    public double Height => text.Height(!Done ? text.Lines.Count - shown : Repeats ? text.Lines.Count : 0);

    /// <summary>
    /// The height of the lines of flowing text that fit where there is room for so much and more is to come: at least two on either side of the
    /// break; 0 where that cannot be.
    /// </summary>
    public double HeightOfPart(double room)
    {
        var lines = Math.Min(text.Capacity(room), text.Lines.Count - shown - 2);
        return lines < 2 ? 0 : text.Height(lines);
    }

    /// <summary>Ends the cell's part on this page.</summary>
    public Piece Cut(double bottom)
    {
        var capacity = text.Capacity(bottom - Top);
        if (Done) return new Piece(placed, text, Top, bottom, 0, Repeats ? Math.Min(capacity, text.Lines.Count) : 0, Again: true);
        var (first, count) = (shown, Math.Min(capacity, text.Lines.Count - shown));
        shown += count;
        return new Piece(placed, text, Top, bottom, first, count, Again: false);
    }
}
