using System.Globalization;
using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>Paints a picture at its place on the page, in points.</summary>
internal sealed class DrawingPainter(Ink ink, FontSet fonts, double left, double top)
{
    public void Paint(Drawing drawing)
    {
        foreach (var mark in drawing.Marks) ink.Coloured(Colour(mark.Tone), () => Paint(mark));
    }

    private void Paint(Mark mark)
    {
        switch (mark)
        {
            case Trace trace:
                var weight = trace.Weight * PageStyle.Millimetre;
                ink.Stroke(trace.Points.Select(On), weight, trace.IsDashed ? (weight * Trace.Dash, weight * Trace.Gap) : null);
                break;
            case Shape { IsRound: true } round:
                double? ring = round.Kind == ShapeKind.Ring ? round.Width * Shape.RingWeight : null;
                var (x, y) = On(new Point(round.Left + round.Width / 2, round.Top + round.Height / 2));
                ink.Ellipse(x, y, (round.Width - (ring ?? 0)) / 2 * PageStyle.Millimetre, (round.Height - (ring ?? 0)) / 2 * PageStyle.Millimetre, ring * PageStyle.Millimetre);
                break;
            case Shape shape:
                ink.Fill(shape.Corners.Select(On));
                break;
            case Words words:
                var line = new Line(fonts.Set(words.Text));
                var size = words.Size * PageStyle.Millimetre;
                var before = words.Anchor switch { Anchor.Start => 0, Anchor.Middle => 0.5, _ => 1 } * line.Width * size;
                var (at, baseline) = On(words.At);
                ink.Write(line, at - before, baseline, size, bold: false);
                break;
        }
    }

    private (double X, double Y) On(Point point) => (left + point.X * PageStyle.Millimetre, top + point.Y * PageStyle.Millimetre);

    private static string Colour(Tone tone) =>
        string.Join(' ', Convert.FromHexString(Palette.Of(tone)).Select(part => (part / 255.0).ToString("0.###", CultureInfo.InvariantCulture)));
}
