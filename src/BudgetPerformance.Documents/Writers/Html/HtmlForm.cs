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
        if (form.Grid.IsText)
        {
            HtmlFlow.Write(form.Grid, writer);
            return;
        }
        var paper = form.Grid.Paper;
        writer.WriteLine($"<div class=\"official-form{(paper.IsLandscape ? " form-landscape" : "")}{(paper.TextSize < Paper.Official.TextSize ? " form-compact" : "")}\">");
        var cells = form.Cells.ToLookup(placed => placed.Row);
        foreach (var part in form.Parts)
        {
            if (part == form.Parts[0])
            {
                writer.WriteLine("<table class=\"form-table\">");
                writer.Write("<caption>");
                if (form.Grid.Part is { } heading) writer.Write($"<span class=\"form-part\">{HtmlText.Escape(heading)}</span>");
                writer.Write($"<span class=\"form-title\">{HtmlText.Escape(form.Grid.Title)}</span>");
                foreach (var cell in Enumerable.Range(0, form.Captions).SelectMany(row => cells[row])) writer.Write($"<span class=\"{Class(cell.Cell.Role)}\">{HtmlText.Escape(cell.Cell.Text)}</span>");
                writer.WriteLine("</caption>");
            }
            else
            {
                writer.WriteLine("</table>");
                writer.WriteLine($"<table class=\"form-table\" aria-label=\"{HtmlText.Escape(form.Grid.Title)}\">");
            }
            WriteColumns();
            if (part.Body > part.Start) WriteRows("thead", part.Start, part.Body);
            WriteRows("tbody", part.Body, part.End);
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

        void WriteRows(string part, int start, int end)
        {
            writer.WriteLine($"<{part}>");
            for (var row = start; row < end; row++)
            {
                writer.Write("<tr>");
                foreach (var cell in cells[row]) WriteCell(cell);
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
            writer.Write(">");
            if (cell.Drawing is { } drawing) HtmlDrawing.Write(drawing, writer);
            else writer.Write(HtmlText.Escape(cell.Text));
            writer.Write($"</{tag}>");
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
        CellRole.Section => "form-section",
        CellRole.CaptionLeft => "form-caption-left",
        CellRole.CaptionRight => "form-caption-right",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
