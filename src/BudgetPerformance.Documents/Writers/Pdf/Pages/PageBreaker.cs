using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>
/// Divides a form into pages. A tall row is split, a lower one moves on whole; headings come again on every page and keep to the
/// row below them; a label keeps its rows together; a cell over several rows goes on over the break with its text.
/// </summary>
internal sealed class PageBreaker
{
    private readonly MeasuredForm form;
    private readonly List<CellFlow> open = [];
    private readonly List<List<Piece>> pages = [[]];
    private double y, firstY;

    private PageBreaker(MeasuredForm form)
    {
        this.form = form;
        y = firstY = form.FirstRow;
    }

    /// <returns>For each page its pieces in reading order.</returns>
    public static IReadOnlyList<List<Piece>> Break(MeasuredForm form)
    {
        var breaker = new PageBreaker(form);
        var starting = form.Layout.Cells.ToLookup(cell => cell.Row);
        for (var row = 0; row < form.RowHeights.Count; row++) breaker.Put(row, starting[row]);
        foreach (var page in breaker.pages) page.Sort((a, b) => (a.Placed.Row, a.Placed.Column).CompareTo((b.Placed.Row, b.Placed.Column)));
        return breaker.pages;
    }

    private bool AtTop => y <= firstY;

    private double Room => form.Style.Bottom - y;

    private void Put(int row, IEnumerable<PlacedCell> starting)
    {
        open.AddRange(starting.Select(cell => new CellFlow(cell, form.Text(cell), y)));
        while (!Fits(row))
        {
            if (form.Kind(row) == RowKind.Text) y += open[^1].HeightOfPart(Room);
            else if ((AtTop || Height(row) > form.Style.Splittable) && Room >= form.Style.LeastPart) y = form.Style.Bottom;
            TurnPage(row);
        }
        y += Height(row);
        pages[^1].AddRange(open.Where(flow => flow.Placed.RowEnd == row + 1).Select(flow => flow.Cut(y)));
        open.RemoveAll(flow => flow.Placed.RowEnd == row + 1);
    }

    private bool Fits(int row) => Height(row) <= Room && (AtTop || KeptTogether(row) <= Room);

    /// <summary>What is left of the row, given how much of its cells stands already.</summary>
    private double Height(int row) => open.Where(flow => flow.Placed.RowEnd == row + 1)
        .Select(flow => flow.Height - (y - flow.Top)).Append(form.LeastHeight(row)).Max();

    private void TurnPage(int row)
    {
        pages[^1].AddRange(open.Where(flow => flow.Top < y).Select(flow => flow.Cut(y)));
        pages.Add([]);
        y = PageStyle.Top;
        RepeatHeadings(row);
        firstY = y;
        foreach (var flow in open) flow.Top = y;
    }

    private void RepeatHeadings(int row)
    {
        var end = row;
        while (end > 0 && form.Kind(end - 1) != RowKind.Heading) end--;
        var start = end;
        while (start > 0 && form.Kind(start - 1) == RowKind.Heading) start--;
        if (form.Kind(row) == RowKind.Heading || form.Height(start, end) > form.Style.Splittable) return;
        foreach (var cell in form.Layout.Cells.Where(cell => cell.Row >= start && cell.RowEnd <= end))
        {
            var (top, text) = (y + form.Height(start, cell.Row), form.Text(cell));
            pages[^1].Add(new Piece(cell, text, top, top + form.Height(cell.Row, cell.RowEnd), 0, text.Lines.Count, Again: true));
        }
        y += form.Height(start, end);
    }

    /// <summary>The height that should not be broken when this row begins it.</summary>
    private double KeptTogether(int row)
    {
        var height = 0.0;
        if (form.Kind(row) == RowKind.Text) return WithNext(row);
        if (form.Kind(row) == RowKind.Heading)
        {
            var end = row + 1;
            while (end < form.RowHeights.Count && form.Kind(end) == RowKind.Heading) end++;
            var next = end < form.RowHeights.Count ? form.RowHeights[end] : 0;
            height = form.Height(row, end) + (next > form.Style.Splittable ? form.Style.LeastPart : next);
        }
        foreach (var flow in open.Where(flow => flow.Placed.Row == row && flow.Placed.Cell.Rows > 1)) height = Math.Max(height, KeptTogether(flow));
        return height > form.Style.Splittable ? 0 : height;
    }

    /// <summary>A heading of flowing text with everything up to the first lines of a paragraph.</summary>
    private double WithNext(int row)
    {
        var height = 0.0;
        while (row + 1 < form.RowHeights.Count && TextLook.KeepsToNext(form.Layout.Grid.Rows[row].Cells[0].Role)) height += form.RowHeights[row++];
        return height + form.LeastPart(row);
    }

    /// <summary>A label keeps all its rows; another cell as many as its text needs.</summary>
    private double KeptTogether(CellFlow flow)
    {
        var (start, end) = (flow.Placed.Row, flow.Placed.RowEnd);
        if (flow.Placed.Cell.Role == CellRole.Label && form.Height(start, end) is var all && all <= form.Style.Splittable) return all;
        for (var middle = start + 1; middle < end; middle++)
            if (form.Height(start, middle) is var some && some >= flow.Height) return some;
        return form.Height(start, end);
    }
}
