using System.Globalization;
using BudgetPerformance.Documents.Drawings;

namespace BudgetPerformance.Documents.Writers.Html;

/// <summary>A picture as inline SVG. Its title and description are read aloud; the stylesheet gives tones their colours by class, so that they follow light and dark.</summary>
internal static class HtmlDrawing
{
    public static void Write(Drawing drawing, TextWriter writer)
    {
        writer.Write($"<svg class=\"drawing\" role=\"img\" width=\"{Number(drawing.Width)}mm\" height=\"{Number(drawing.Height)}mm\" viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\">");
        writer.Write($"<title>{HtmlText.Escape(drawing.Title)}</title><desc>{HtmlText.Escape(drawing.Description)}</desc>");
        foreach (var mark in drawing.Marks) writer.Write(Element(mark));
        writer.Write("</svg>");
    }

    private static string Element(Mark mark) => mark switch
    {
        Trace trace => $"<polyline class=\"{Stroke(trace)}\" fill=\"none\" stroke-width=\"{Number(trace.Weight)}\"{Dashes(trace)} points=\"{Places(trace.Points)}\"/>",
        Shape { Kind: ShapeKind.Ring } ring => Ellipse(ring, ring.Width * Shape.RingWeight, $"class=\"{Stroke(ring)}\" fill=\"none\" stroke-width=\"{Number(ring.Width * Shape.RingWeight)}\""),
        Shape { IsRound: true } circle => Ellipse(circle, 0, $"class=\"{Fill(circle)}\""),
        Shape shape => $"<polygon class=\"{Fill(shape)}\" points=\"{Places(shape.Corners)}\"/>",
        Words words => $"<text class=\"{Fill(words)}\" x=\"{Number(words.At.X)}\" y=\"{Number(words.At.Y)}\" font-size=\"{Number(words.Size)}\" text-anchor=\"{words.Anchor.ToString().ToLowerInvariant()}\">{HtmlText.Escape(words.Text)}</text>",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };

    private static string Ellipse(Shape shape, double stroke, string looks) =>
        $"<ellipse {looks} cx=\"{Number(shape.Left + shape.Width / 2)}\" cy=\"{Number(shape.Top + shape.Height / 2)}\" rx=\"{Number((shape.Width - stroke) / 2)}\" ry=\"{Number((shape.Height - stroke) / 2)}\"/>";

    private static string Dashes(Trace trace) =>
        trace.IsDashed ? $" stroke-dasharray=\"{Number(trace.Weight * Trace.Dash)} {Number(trace.Weight * Trace.Gap)}\"" : "";

    private static string Stroke(Mark mark) => $"drawing-stroke {Class(mark.Tone)}";

    private static string Fill(Mark mark) => $"drawing-fill {Class(mark.Tone)}";

    private static string Class(Tone tone) => tone switch
    {
        Tone.Plan => "tone-plan",
        Tone.Actual => "tone-actual",
        Tone.Grid => "tone-grid",
        Tone.Text => "tone-text",
        Tone.Good => "tone-good",
        Tone.Fair => "tone-fair",
        Tone.Poor => "tone-poor",
        Tone.NotPlanned => "tone-not-planned",
        Tone.Over => "tone-over",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, null),
    };

    private static string Places(IEnumerable<Point> points) => string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
