namespace BudgetPerformance.Documents.Grid;

/// <summary>How a paragraph of flowing text looks, as official documents (GB/T 9704) are set: 三号 letters, 28 to a line, lines of 28 points.</summary>
/// <param name="Size">The size of its letters in points.</param>
/// <param name="Line">The height of a line in points.</param>
/// <param name="FirstIndent">By how many characters its first line is indented.</param>
/// <param name="Indent">By how many characters all its lines are indented.</param>
/// <param name="Alignment">Where its lines stand.</param>
/// <param name="IsBold">Whether it is bold.</param>
public sealed record TextLook(double Size, double Line, double FirstIndent, double Indent, TextAlignment Alignment, bool IsBold)
{
    /// <summary>The size of a part's heading in points: 小二.</summary>
    public const double PartSize = 18;

    /// <summary>The letters of official documents in points: 三号.</summary>
    public const double Official = 16;

    /// <summary>The room for flowing text in millimetres: 28 characters of 三号.</summary>
    public const double Width = 28 * Official * 25.4 / 72;

    /// <summary>The room kept for a page number at the end of a line of the contents, in characters.</summary>
    public const double PageRoom = 4;

    private const double OfficialLine = 28, ContentsSize = 12, ContentsLine = 24;

    /// <summary>The look of a role; null where the role belongs into a table.</summary>
    public static TextLook? Of(CellRole role) => role switch
    {
        CellRole.Chapter or CellRole.Topic => new(Official, OfficialLine, 2, 0, TextAlignment.Left, true),
        CellRole.Paragraph => new(Official, OfficialLine, 2, 0, TextAlignment.Both, false),
        CellRole.CoverTitle => new(26, 44, 0, 0, TextAlignment.Middle, true),
        CellRole.CoverLine => new(Official, 34, 0, 0, TextAlignment.Middle, false),
        CellRole.ContentsTitle => new(PartSize, 48, 0, 0, TextAlignment.Middle, true),
        CellRole.ContentsPart => new(ContentsSize, ContentsLine, 0, 0, TextAlignment.Left, true),
        CellRole.ContentsEntry => new(ContentsSize, ContentsLine, 0, 2, TextAlignment.Left, false),
        _ => null,
    };

    /// <summary>Whether it is kept on one page with the paragraph below it.</summary>
    public static bool KeepsToNext(CellRole role) => role is CellRole.Chapter or CellRole.Topic or CellRole.ContentsTitle or CellRole.ContentsPart;
}

/// <summary>Where the lines of a paragraph stand.</summary>
public enum TextAlignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>From edge to edge; the last line at the left.</summary>
    Both,
}
