using System.Text;
using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Html;

/// <summary>
/// Writes forms as accessible HTML tables. Looks come from a stylesheet by class names alone, because the site's content security policy
/// forbids inline styles; line breaks are kept as they are and shown by the stylesheet.
/// </summary>
/// <param name="stylesheet">The address the complete page links to; null for a bare page.</param>
public sealed class HtmlWriter(string? stylesheet = null) : IDocumentWriter
{
    /// <inheritdoc/>
    public string ContentType => "text/html; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> Write(IEnumerable<GridLayout> forms, Stream output, DocumentProperties properties)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine($"<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{HtmlText.Escape(properties.Title)}</title>");
        writer.WriteLine($"<meta name=\"author\" content=\"{HtmlText.Escape(properties.Author)}\"><meta name=\"viewport\" content=\"width=device-width\">");
        if (stylesheet is not null) writer.WriteLine($"<link rel=\"stylesheet\" href=\"{HtmlText.Escape(stylesheet)}\">");
        writer.WriteLine("</head><body class=\"form-document\">");
        foreach (var form in forms) HtmlForm.Write(form, writer);
        writer.WriteLine("</body></html>");
        return [];
    }

    /// <summary>One form as a fragment to stand in a page: the same markup as in the complete page.</summary>
    public static string Fragment(GridLayout form)
    {
        var writer = new StringWriter { NewLine = "\n" };
        HtmlForm.Write(form, writer);
        return writer.ToString();
    }

    /// <summary>One picture as an svg element to stand in a page; its colours come from the stylesheet.</summary>
    public static string Fragment(Drawing drawing)
    {
        var writer = new StringWriter { NewLine = "\n" };
        HtmlDrawing.Write(drawing, writer);
        return writer.ToString();
    }
}
