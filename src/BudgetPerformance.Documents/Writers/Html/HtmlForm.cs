using System.Globalization;
using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Html;

/// <summary>
/// One form as HTML. The part under a heading row is a table of its own with the heading in its thead and the stamp in its tfoot, which is
/// what makes browsers repeat them on every printed page; both tables have the same columns and read as one.
/// </summary>
internal static class HtmlForm
{
    public static void Write(GridLayout form, TextWriter writer)
    {
        writer.WriteLine("<div class=\"official-form\">");
        var cells = form.Cells.ToLookup(placed => placed.Row);
        var rows = form.Grid.Rows.Select((row, index) => (row.Kind, Cells: cells[index])).ToList();
        var captions = rows.TakeWhile(row => row.Kind == RowKind.Caption).ToList();
        var heading = rows.FindIndex(row => row.Kind == RowKind.Heading);
        var upper = rows[captions.Count..(heading < 0 ? rows.Count : heading)];

        writer.WriteLine("<table class=\"form-table\">");
        writer.Write($"<caption><span class=\"form-title\">{HtmlText.Escape(form.Grid.Title)}</span>");
        foreach (var cell in captions.SelectMany(row => row.Cells)) writer.Write($"<span class=\"{Class(cell.Cell.Role)}\">{HtmlText.Escape(cell.Cell.Text)}</span>");
        writer.WriteLine("</caption>");
        WriteColumns();
        WriteRows("tbody", upper);
        if (heading >= 0)
        {
            writer.WriteLine("</table>");
            writer.WriteLine($"<table class=\"form-table\" aria-label=\"{HtmlText.Escape(form.Grid.Title)}\">");
            WriteColumns();
            WriteRows("thead", rows[heading..(heading + 1)]);
            WriteRows("tbody", rows[(heading + 1)..]);
        }
        if (form.Grid.Stamp is { } stamp)
            writer.WriteLine($"<tfoot><tr><td class=\"form-stamp\" colspan=\"{form.Grid.ColumnWidths.Count}\">{HtmlText.Escape(stamp)}</td></tr></tfoot>");
        writer.WriteLine("</table>");
        writer.WriteLine("</div>");

        void WriteColumns()
        {
            var whole = form.Grid.ColumnWidths.Sum();
            writer.Write("<colgroup>");
            foreach (var width in form.Grid.ColumnWidths) writer.Write(string.Create(CultureInfo.InvariantCulture, $"<col width=\"{width / whole:0.###%}\">"));
            writer.WriteLine("</colgroup>");
        }

        void WriteRows(string part, IEnumerable<(RowKind Kind, IEnumerable<PlacedCell> Cells)> rows)
        {
            writer.WriteLine($"<{part}>");
            foreach (var row in rows)
            {
                writer.Write("<tr>");
                foreach (var cell in row.Cells) WriteCell(cell);
                writer.WriteLine("</tr>");
            }
            writer.WriteLine($"</{part}>");
        }

        void WriteCell(PlacedCell placed)
        {
            var (cell, tag) = (placed.Cell, placed.Header == HeaderScope.None ? "td" : "th");
            writer.Write($"<{tag} class=\"{Class(cell.Role)}\"");
            if (placed.Header != HeaderScope.None) writer.Write(placed.Header == HeaderScope.Row ? " scope=\"row\"" : " scope=\"col\"");
            if (cell.Columns > 1) writer.Write($" colspan=\"{cell.Columns}\"");
            if (cell.Rows > 1) writer.Write($" rowspan=\"{cell.Rows}\"");
            if (cell.Field is { } field) writer.Write($" data-field=\"{HtmlText.Escape(field)}\"");
            writer.Write($">{HtmlText.Escape(cell.Text)}</{tag}>");
        }
    }

    private static string Class(CellRole role) => role switch
    {
        CellRole.Label => "form-label",
        CellRole.Entry => "form-entry",
        CellRole.Prose => "form-prose",
        CellRole.Figure => "form-figure",
        CellRole.Rate => "form-rate",
        CellRole.Heading => "form-heading",
        CellRole.CaptionLeft => "form-caption-left",
        CellRole.CaptionRight => "form-caption-right",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
