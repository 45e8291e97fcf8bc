using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>A form with every text set and every row's natural height known, in points.</summary>
internal sealed class MeasuredForm
{
    private readonly double[] edges;
    private readonly Dictionary<PlacedCell, CellText> texts = new(ReferenceEqualityComparer.Instance);

    public MeasuredForm(GridLayout layout, FontSet fonts)
    {
        Layout = layout;
        var widths = layout.Grid.ColumnWidths;
        var scale = Math.Min(PageStyle.Millimetre, (PageStyle.Width - 2 * PageStyle.Side) / widths.Sum());
        edges = new double[widths.Count + 1];
        edges[0] = (PageStyle.Width - scale * widths.Sum()) / 2;
        for (var column = 0; column < widths.Count; column++) edges[column + 1] = edges[column] + scale * widths[column];

        Title = CellText.Set(fonts, layout.Grid.Title, edges[^1] - edges[0], PageStyle.TitleSize);
        foreach (var cell in layout.Cells) texts[cell] = CellText.Set(fonts, cell.Cell, Width(cell) - 2 * PageStyle.SidePadding);
        RowHeights = new double[layout.Grid.Rows.Count];
        for (var row = 0; row < RowHeights.Count; row++) RowHeights[row] = NaturalHeight(row);
    }

    public GridLayout Layout { get; }

    public CellText Title { get; }

    public IList<double> RowHeights { get; }

    /// <summary>Where the first row begins, from the upper edge of the page.</summary>
    public double FirstRow => PageStyle.Top + Title.Height(Title.Lines.Count);

    public double LeftEdge => edges[0];

    public double RightEdge => edges[^1];

    public double Left(PlacedCell cell) => edges[cell.Column];

    public double Width(PlacedCell cell) => edges[cell.ColumnEnd] - edges[cell.Column];

    public CellText Text(PlacedCell cell) => texts[cell];

    public RowKind Kind(int row) => Layout.Grid.Rows[row].Kind;

    /// <summary>The height of the rows from one up to another.</summary>
    public double Height(int from, int end) => RowHeights.Skip(from).Take(end - from).Sum();

    /// <summary>A cell over several rows that needs more than they have stretches the last of them.</summary>
    private double NaturalHeight(int row)
    {
        var height = PageStyle.LeastRowHeight;
        foreach (var cell in Layout.Cells)
            if (cell.RowEnd == row + 1) height = Math.Max(height, texts[cell].Height(texts[cell].Lines.Count) - Height(cell.Row, row));
        return height;
    }
}
