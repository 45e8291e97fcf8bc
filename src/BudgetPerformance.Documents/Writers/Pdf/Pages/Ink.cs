using System.Globalization;
using System.Text;
using BudgetPerformance.Documents.Writers.Pdf.Files;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>The drawing commands of one page. Places are given from the upper edge, as a reader sees them.</summary>
internal sealed class Ink
{
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
    public void Write(Line line, double left, double baseline, double size, bool bold)
    {
        if (line.Places.Count == 0) return;
        commands.Append("BT ");
        if (bold) commands.Append(CultureInfo.InvariantCulture, $"2 Tr {Number(size * PageStyle.BoldStroke)} w ");
        commands.Append(CultureInfo.InvariantCulture, $"{Number(left)} {Number(PageStyle.Height - baseline)} Td");
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
        commands.Append(bold ? ">Tj 0 Tr ET\n" : ">Tj ET\n");
    }

    private void Marked(string begin, Action draw)
    {
        commands.Append(begin).Append('\n');
        draw();
        commands.Append("EMC\n");
    }

    private static string Rectangle(double left, double top, double width, double height) =>
        $"{Number(left)} {Number(PageStyle.Height - top - height)} {Number(width)} {Number(height)} re";

    private static string Number(double value) => PdfSyntax.Number(value);
}
