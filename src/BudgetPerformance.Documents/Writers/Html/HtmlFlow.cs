using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Html;

/// <summary>A form of flowing text: headings and paragraphs. The page around it has the heading of the first rank.</summary>
internal static class HtmlFlow
{
    public static void Write(FormGrid grid, TextWriter writer)
    {
        writer.WriteLine("<div class=\"official-form form-flow\">");
        if (grid.Level > 0) writer.WriteLine($"<h2 class=\"form-part\">{HtmlText.Escape(grid.Title)}</h2>");
        foreach (var cell in grid.Rows.Select(row => row.Cells[0]))
        {
            var tag = cell.Role switch { CellRole.Chapter => "h3", CellRole.Topic => "h4", _ => "p" };
            var field = cell.Field is { } path ? $" data-field=\"{HtmlText.Escape(path)}\"" : "";
            var page = cell.Reference is { } reference ? $"<span class=\"form-page\">{reference.Page}</span>" : "";
            writer.WriteLine($"<{tag} class=\"{Class(cell.Role)}\"{field}>{HtmlText.Escape(cell.Text)}{page}</{tag}>");
        }
        if (grid.Stamp is { } stamp) writer.WriteLine($"<p class=\"form-stamp\">{HtmlText.Escape(stamp)}</p>");
        writer.WriteLine("</div>");
    }

    private static string Class(CellRole role) => role switch
    {
        CellRole.Chapter => "form-chapter",
        CellRole.Topic => "form-topic",
        CellRole.Paragraph => "form-paragraph",
        CellRole.CoverTitle => "form-cover-title",
        CellRole.CoverLine => "form-cover-line",
        CellRole.ContentsTitle => "form-contents-title",
        CellRole.ContentsPart => "form-contents-part",
        CellRole.ContentsEntry => "form-contents-entry",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
