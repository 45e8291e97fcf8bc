using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>A form with every text set and every row's natural height known, in points.</summary>
internal sealed class MeasuredForm
{
    private readonly double[] edges;
    private readonly Dictionary<PlacedCell, CellText> texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlacedCell, Drawing> drawings = new(ReferenceEqualityComparer.Instance);

    public MeasuredForm(GridLayout layout, FontSet fonts, double rule = 0)
    {
        Layout = layout;
        Style = new PageStyle(layout.Grid.Paper, rule);
        var widths = layout.Grid.ColumnWidths;
        var scale = Math.Min(PageStyle.Millimetre, (Style.Width - 2 * PageStyle.Side) / widths.Sum());
        edges = new double[widths.Count + 1];
        edges[0] = (Style.Width - scale * widths.Sum()) / 2;
        for (var column = 0; column < widths.Count; column++) edges[column + 1] = edges[column] + scale * widths[column];

        if (layout.Grid.Part is { } part) AddHeading(part, TextLook.PartSize);
        if (layout.Grid.Level > 0) AddHeading(layout.Grid.Title, layout.Grid.IsText ? TextLook.PartSize : PageStyle.TitleSize);
        foreach (var cell in layout.Cells) texts[cell] = Set(cell, fonts);
        RowHeights = new double[layout.Grid.Rows.Count];
        var ending = layout.Cells.ToLookup(cell => cell.RowEnd);
        for (var row = 0; row < RowHeights.Count; row++) RowHeights[row] = NaturalHeight(row, ending[row + 1]);

        void AddHeading(string text, double size) =>
            Headings.Add(CellText.Set(fonts, text, edges[^1] - edges[0], size) with { LineHeight = PageStyle.TitleLine, Padding = PageStyle.TitlePadding });
    }

    public GridLayout Layout { get; }

    public PageStyle Style { get; }

    /// <summary>What stands above the form: the heading of a part that begins here, and the form's title.</summary>
    public List<CellText> Headings { get; } = [];

    public IList<double> RowHeights { get; }

    /// <summary>Where the first row begins, from the upper edge of the page.</summary>
    public double FirstRow => PageStyle.Top + Headings.Sum(heading => heading.Height(heading.Lines.Count));

    public bool TakesOnePage => FirstRow + RowHeights.Sum() <= Style.Bottom;

    public double LeftEdge => edges[0];

    public double RightEdge => edges[^1];

    public double Left(PlacedCell cell) => edges[cell.Column];

    public double Width(PlacedCell cell) => edges[cell.ColumnEnd] - edges[cell.Column];

    /// <summary>The corners of a piece as the file counts them: from below.</summary>
    public string BoxOf(Piece piece) =>
        string.Join(' ', new[] { Left(piece.Placed), Style.Height - piece.Bottom, Left(piece.Placed) + Width(piece.Placed), Style.Height - piece.Top }.Select(Files.PdfSyntax.Number));

    public CellText Text(PlacedCell cell) => texts[cell];

    /// <summary>A cell's picture, scaled down to the room there is: never more than moves to the next page whole.</summary>
    public Drawing? Drawing(PlacedCell cell) => drawings.GetValueOrDefault(cell);

    public RowKind Kind(int row) => Layout.Grid.Rows[row].Kind;

    /// <summary>The height of the lines of a paragraph that have to stand together where it begins: two, or all where only one would be left over.</summary>
    public double LeastPart(int row)
    {
        var text = texts[Layout.Cells[row]];
        return text.Height(text.Lines.Count <= 3 ? text.Lines.Count : 2);
    }

    /// <summary>The height of the rows from one up to another.</summary>
    public double Height(int from, int end) => RowHeights.Skip(from).Take(end - from).Sum();

    private CellText Set(PlacedCell placed, FontSet fonts)
    {
        var (cell, room) = (placed.Cell, Width(placed) - 2 * PageStyle.SidePadding);
        if (cell.Drawing is { } drawing)
        {
            var (width, height) = (room / PageStyle.Millimetre, (Style.Splittable - 2 * PageStyle.Padding) / PageStyle.Millimetre);
            drawings[placed] = drawing.Scaled(Math.Min(1, Math.Min(width / drawing.Width, height / drawing.Height)));
            cell = cell with { Drawing = drawings[placed] };
        }
        return TextLook.Of(cell.Role) is { } look ? CellText.Set(fonts, cell, look, Width(placed), Layout.Grid.Rows[placed.Row].Above * PageStyle.Millimetre) : CellText.Set(fonts, cell, room, Style.TextSize) with { Padding = Style.CellPadding };
    }

    /// <summary>The least height of a row: a paragraph of flowing text is as high as its lines.</summary>
    public double LeastHeight(int row) => Kind(row) == RowKind.Text ? 0 : Style.LeastRowHeight;

    /// <summary>A cell over several rows that needs more than they have stretches the last of them.</summary>
    private double NaturalHeight(int row, IEnumerable<PlacedCell> ending)
    {
        var height = LeastHeight(row);
        foreach (var cell in ending)
            height = Math.Max(height, texts[cell].Height(texts[cell].Lines.Count) - Height(cell.Row, row));
        return height;
    }
}
