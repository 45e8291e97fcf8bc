using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Tests.Grid;

public sealed class GridLayoutTests
{
    [Fact]
    public void Spans_become_coordinates_in_reading_order()
    {
        var layout = Layout([[Cell.Label("a", rows: 2), Cell.Label("b", 2)], [Cell.Label("c"), Cell.Label("d")]]);

        Assert.Equal([("a", 0, 0), ("b", 0, 1), ("c", 1, 1), ("d", 1, 2)], layout.Cells.Select(placed => (placed.Cell.Text, placed.Row, placed.Column)));
        Assert.Equal((2, 1), (layout.Cells[0].RowEnd, layout.Cells[0].ColumnEnd));
    }

    [Fact]
    public void A_hole_is_refused_and_named() =>
        Refuses("hole in row 1, column 2", [[Cell.Label("a", 3)], [Cell.Label("b", 2)]]);

    [Fact]
    public void An_overlap_is_refused_and_named() =>
        Refuses("overlap in row 1, column 1", [[Cell.Label("a"), Cell.Label("b", rows: 2), Cell.Label("c")], [Cell.Label("d", 2), Cell.Label("e")]]);

    [Fact]
    public void A_cell_over_the_right_edge_is_refused() =>
        Refuses("row 0, column 2 runs over the edge", [[Cell.Label("a", 2), Cell.Label("b", 2)]]);

    [Fact]
    public void A_cell_over_the_lower_edge_is_refused() =>
        Refuses("row 0, column 0 runs over the edge", [[Cell.Label("a", 3, rows: 2)]]);

    [Fact]
    public void A_cell_without_extent_is_refused() =>
        Refuses("row 0, column 0 runs over the edge", [[Cell.Label("a", 0), Cell.Label("b", 3)]]);

    private static void Refuses(string reason, Cell[][] rows) =>
        Assert.Contains(reason, Assert.Throws<InvalidOperationException>(() => Layout(rows)).Message);

    private static GridLayout Layout(Cell[][] rows) => new(new FormGrid("表", [50, 50, 50], [.. rows.Select(cells => new Row(cells))]));
}
