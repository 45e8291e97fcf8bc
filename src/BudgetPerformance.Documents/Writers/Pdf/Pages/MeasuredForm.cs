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

    public MeasuredForm(GridLayout layout, FontSet fonts)
    {
        Layout = layout;
        Style = new PageStyle(layout.Grid.Paper);
        var widths = layout.Grid.ColumnWidths;
        var scale = Math.Min(PageStyle.Millimetre, (Style.Width - 2 * PageStyle.Side) / widths.Sum());
        edges = new double[widths.Count + 1];
        edges[0] = (Style.Width - scale * widths.Sum()) / 2;
        for (var column = 0; column < widths.Count; column++) edges[column + 1] = edges[column] + scale * widths[column];

        Title = CellText.Set(fonts, layout.Grid.Title, edges[^1] - edges[0], PageStyle.TitleSize);
        foreach (var cell in layout.Cells) texts[cell] = Set(cell, fonts);
        RowHeights = new double[layout.Grid.Rows.Count];
        var ending = layout.Cells.ToLookup(cell => cell.RowEnd);
        for (var row = 0; row < RowHeights.Count; row++) RowHeights[row] = NaturalHeight(row, ending[row + 1]);
    }

    public GridLayout Layout { get; }

    public PageStyle Style { get; }

    public CellText Title { get; }

    public IList<double> RowHeights { get; }

    /// <summary>Where the first row begins, from the upper edge of the page.</summary>
    public double FirstRow => PageStyle.Top + Title.Height(Title.Lines.Count);

    public double LeftEdge => edges[0];

    public double RightEdge => edges[^1];

    public double Left(PlacedCell cell) => edges[cell.Column];

    public double Width(PlacedCell cell) => edges[cell.ColumnEnd] - edges[cell.Column];

    public CellText Text(PlacedCell cell) => texts[cell];

    /// <summary>A cell's picture, scaled down to the room there is: never more than moves to the next page whole.</summary>
    public Drawing? Drawing(PlacedCell cell) => drawings.GetValueOrDefault(cell);

    public RowKind Kind(int row) => Layout.Grid.Rows[row].Kind;

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
        return CellText.Set(fonts, cell, room, Style.TextSize);
    }

    /// <summary>A cell over several rows that needs more than they have stretches the last of them.</summary>
    private double NaturalHeight(int row, IEnumerable<PlacedCell> ending)
    {
        var height = Style.LeastRowHeight;
        foreach (var cell in ending)
            height = Math.Max(height, texts[cell].Height(texts[cell].Lines.Count) - Height(cell.Row, row));
        return height;
    }
}
