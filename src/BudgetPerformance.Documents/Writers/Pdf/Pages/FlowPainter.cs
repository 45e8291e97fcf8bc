using System.Globalization;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>Paints a paragraph of flowing text, and a line of the contents with the dots that lead to its page number.</summary>
internal sealed class FlowPainter(Ink ink, FontSet fonts)
{
    private const double DotStep = 0.5;

    public void Paint(Piece piece, TextLook look, double left, double right)
    {
        var (text, size) = (piece.Text, look.Size);
        var baseline = piece.Top + text.Above + fonts.Baseline(text.LineHeight, size);
        for (var i = 0; i < piece.Count; i++, baseline += text.LineHeight)
        {
            var (number, line) = (piece.First + i, text.Lines[piece.First + i]);
            var from = left + size * (look.Indent + (number == 0 ? look.FirstIndent : 0));
            var spare = right - from - line.Width * size;
            var isLast = number == text.Lines.Count - 1 || text.Lines[number].EndsParagraph;
            var spread = look.Alignment == TextAlignment.Both && !isLast && spare > 0 ? spare : 0;
            if (look.Alignment == TextAlignment.Middle) from += spare / 2;
            ink.Write(line, from, baseline, size, look.IsBold, spread);
            if (number == text.Lines.Count - 1 && piece.Placed.Cell.Reference is { } reference) Lead(reference, from + line.Width * size, right, baseline, look);
        }
    }

    private void Lead(HeadingReference reference, double from, double right, double baseline, TextLook look)
    {
        var page = new Line(fonts.Set(reference.Page.ToString(CultureInfo.InvariantCulture)));
        var at = right - page.Width * look.Size;
        ink.Dots(from + look.Size * DotStep, at - look.Size * DotStep, baseline, look.Size * DotStep);
        ink.Write(page, at, baseline, look.Size, look.IsBold);
    }
}
