using System.Globalization;
using System.Text;
using BudgetPerformance.Documents.Writers.Pdf.Files;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>The drawing commands of one page. Places are given from the upper edge, as a reader sees them.</summary>
/// <param name="pageHeight">The page's height in points.</param>
internal sealed class Ink(double pageHeight)
{
    /// <summary>Where the handles of a quarter circle stand, as a share of its radius.</summary>
    private const double RoundCorner = 0.5523;

    private readonly StringBuilder commands = new();

    public byte[] Commands => Encoding.ASCII.GetBytes(commands.ToString());

    /// <summary>Draws something that a screen reader passes over.</summary>
    public void Artifact(Action draw) => Marked("/Artifact BMC", draw);

    /// <summary>Draws the content that a structure element refers to by its number on the page.</summary>
    public void Content(string tag, int number, Action draw) => Marked(string.Create(CultureInfo.InvariantCulture, $"/{tag}<</MCID {number}>>BDC"), draw);

    public void Fill(double left, double top, double width, double height, double grey) =>
        commands.Append(CultureInfo.InvariantCulture, $"{Number(grey)} g {Rectangle(left, top, width, height)} f 0 g\n");

    public void Frame(double left, double top, double width, double height) =>
        commands.Append(CultureInfo.InvariantCulture, $"{Number(PageStyle.RuleWidth)} w {Rectangle(left, top, width, height)} S\n");

    /// <summary>Writes a line; bold letters are the same outlines with a stroke around them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="baseline">Where its letters stand.</param>
    /// <param name="size">Their size.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <param name="spread">How much wider the line becomes, in equal parts after all letters but the last.</param>
    public void Write(Line line, double left, double baseline, double size, bool bold, double spread = 0)
    {
        if (line.Places.Count == 0) return;
        commands.Append("BT ");
        var step = spread > 0 && line.Glyphs > 1 ? spread / (line.Glyphs - 1) : 0;
        if (step > 0) commands.Append(CultureInfo.InvariantCulture, $"{step:0.###} Tc ");
        if (bold) commands.Append(CultureInfo.InvariantCulture, $"2 Tr {Number(size * PageStyle.BoldStroke)} w ");
        commands.Append(CultureInfo.InvariantCulture, $"{Number(left)} {Number(pageHeight - baseline)} Td");
        EmbeddedFont? font = null;
        foreach (var place in line.Places)
        {
            if (place.Font != font)
            {
                commands.Append(font is null ? " " : ">Tj ").Append(CultureInfo.InvariantCulture, $"/{place.Font.Name} {Number(size)} Tf <");
                font = place.Font;
            }
            commands.Append(place.Codes);
        }
        commands.Append(">Tj").Append(bold ? " 0 Tr" : "").Append(step > 0 ? " 0 Tc" : "").Append(" ET\n");
    }

    /// <summary>A line of round dots, all of which stand on one grid over the page.</summary>
    public void Dots(double left, double right, double baseline, double step)
    {
        var (from, to) = (Math.Ceiling(left / step) * step, Math.Floor(right / step) * step);
        if (to > from) commands.Append(CultureInfo.InvariantCulture, $"q 1 J 0.8 w [0 {Number(step)}] 0 d {At(from, baseline - 1)} m {At(to, baseline - 1)} l S Q\n");
    }

    /// <summary>Everything drawn by the action has this colour: three numbers from 0 to 1.</summary>
    public void Coloured(string colour, Action draw)
    {
        commands.Append(CultureInfo.InvariantCulture, $"{colour} rg {colour} RG\n");
        draw();
        commands.Append("0 g 0 G\n");
    }

    /// <summary>Draws a line through points; with dashes where their lengths are given.</summary>
    public void Stroke(IEnumerable<(double X, double Y)> points, double weight, (double Dash, double Gap)? dashes = null)
    {
        var pattern = dashes is { } lengths ? $"[{Number(lengths.Dash)} {Number(lengths.Gap)}] 0 d " : "";
        commands.Append(CultureInfo.InvariantCulture, $"q {Number(weight)} w 1 j {pattern}{Path(points)} S Q\n");
    }

    /// <summary>Fills what lies between points.</summary>
    public void Fill(IEnumerable<(double X, double Y)> points) => commands.Append(CultureInfo.InvariantCulture, $"{Path(points)} h f\n");

    /// <summary>Draws an ellipse, filled or as a line of a weight.</summary>
    public void Ellipse(double x, double y, double horizontal, double vertical, double? weight = null)
    {
        var (h, v) = (horizontal * RoundCorner, vertical * RoundCorner);
        var path = $"{At(x + horizontal, y)} m {At(x + horizontal, y + v)} {At(x + h, y + vertical)} {At(x, y + vertical)} c {At(x - h, y + vertical)} {At(x - horizontal, y + v)} {At(x - horizontal, y)} c"
            + $" {At(x - horizontal, y - v)} {At(x - h, y - vertical)} {At(x, y - vertical)} c {At(x + h, y - vertical)} {At(x + horizontal, y - v)} {At(x + horizontal, y)} c";
        commands.Append(CultureInfo.InvariantCulture, $"{path} {(weight is { } line ? $"h {Number(line)} w S" : "f")}\n");
    }

    private string Path(IEnumerable<(double X, double Y)> points) => string.Join(' ', points.Select((point, i) => $"{At(point.X, point.Y)} {(i == 0 ? 'm' : 'l')}"));

    private string At(double x, double y) => $"{Number(x)} {Number(pageHeight - y)}";

    private void Marked(string begin, Action draw)
    {
        commands.Append(begin).Append('\n');
        draw();
        commands.Append("EMC\n");
    }

    private string Rectangle(double left, double top, double width, double height) =>
        $"{Number(left)} {Number(pageHeight - top - height)} {Number(width)} {Number(height)} re";

    private static string Number(double value) => PdfSyntax.Number(value);
}
