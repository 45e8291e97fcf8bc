using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>The text of a cell, broken into the lines of its width.</summary>
/// <param name="Lines">At least one line.</param>
/// <param name="Size">The letters' size in points.</param>
internal sealed record CellText(IReadOnlyList<Line> Lines, double Size)
{
    public double LineHeight { get; init; } = PageStyle.Leading * Size;

    /// <summary>The free room above and below the lines.</summary>
    public double Padding { get; init; } = PageStyle.Padding;

    /// <summary>The room above a paragraph of flowing text, in points.</summary>
    public double Above { get; private init; }

    /// <summary>The height of a cell that holds this many of the lines.</summary>
    public double Height(int lines) => Above + lines * LineHeight + 2 * Padding;

    /// <summary>How many lines a part of this height can hold.</summary>
    public int Capacity(double height) => Math.Max(0, (int)Math.Floor((height - Above - 2 * Padding) / LineHeight + 1e-6));

    /// <param name="fonts">The fonts of the file.</param>
    /// <param name="text">Paragraphs between \n.</param>
    /// <param name="width">The room of a line in points.</param>
    /// <param name="size">The letters' size in points.</param>
    public static CellText Set(FontSet fonts, string text, double width, double size) =>
        new([.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(paragraph => LineBreaker.Break(fonts.Set(paragraph), width / size))], size);

    /// <summary>A figure keeps to one line and shrinks; everything else is wrapped. A picture is one line of its own height.</summary>
    /// <param name="fonts">The fonts of the file.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="width">The room of a line in points.</param>
    /// <param name="size">The letters' size in points.</param>
    public static CellText Set(FontSet fonts, Cell cell, double width, double size)
    {
        if (cell.Drawing is { } drawing) return new([default], drawing.Height * PageStyle.Millimetre / PageStyle.Leading);
        if (cell.Role is CellRole.Figure or CellRole.Rate && new Line(fonts.Set(cell.Text)).Width is var wide and > 0)
            size = Math.Clamp(width / wide, PageStyle.LeastFigureSize, size);
        return Set(fonts, cell.Text, width, size);
    }

    /// <summary>A paragraph of flowing text; only its first line has the first line's indent, even where it is broken by hand.</summary>
    /// <param name="fonts">The fonts of the file.</param>
    /// <param name="cell">Its only cell.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="width">The room of a line in points.</param>
    /// <param name="above">The room above it in points.</param>
    public static CellText Set(FontSet fonts, Cell cell, TextLook look, double width, double above)
    {
        var room = width / look.Size - look.Indent - (cell.Reference is null ? 0 : TextLook.PageRoom);
        var lines = cell.Text.ReplaceLineEndings("\n").Split('\n').SelectMany((part, i) => LineBreaker.Break(fonts.Set(part), room, i == 0 ? look.FirstIndent : 0, hangs: true));
        return new([.. lines], look.Size) { LineHeight = look.Line, Padding = 0, Above = above };
    }
}
