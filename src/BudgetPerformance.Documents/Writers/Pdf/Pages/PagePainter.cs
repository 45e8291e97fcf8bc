using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Files;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>Paints pieces of a form onto one page: frames first, then each text where its role puts it.</summary>
internal sealed class PagePainter(MeasuredForm form, FontSet fonts)
{
    private readonly Ink ink = new(form.Style.Height);
    private int contents;

    public byte[] Commands => ink.Commands;

    /// <summary>What stands above the form, bold in the middle.</summary>
    /// <param name="tags">What each heading is to a screen reader.</param>
    /// <returns>The numbers of their contents.</returns>
    public IEnumerable<int> Headings(IReadOnlyList<string> tags)
    {
        var top = PageStyle.Top;
        for (var i = 0; i < form.Headings.Count; i++)
        {
            var (text, number, from) = (form.Headings[i], contents++, top + form.Headings[i].Padding);
            ink.Content(tags[i], number, () => Lines(text, 0, text.Lines.Count, form.LeftEdge, form.RightEdge, from, CellRole.Heading));
            top += text.Height(text.Lines.Count);
            yield return number;
        }
    }

    /// <summary>Frames of all pieces, which are no content.</summary>
    public void Frames(IEnumerable<Piece> pieces) => ink.Artifact(() =>
    {
        foreach (var piece in pieces.Where(piece => form.Kind(piece.Placed.Row) is not (RowKind.Caption or RowKind.Text)))
        {
            var (left, width, height) = (form.Left(piece.Placed), form.Width(piece.Placed), piece.Bottom - piece.Top);
            if (piece.Placed.Cell.Role == CellRole.Heading) ink.Fill(left, piece.Top, width, height, PageStyle.HeadingGrey);
            ink.Frame(left, piece.Top, width, height);
        }
    });

    /// <summary>The text of a piece.</summary>
    /// <returns>The number of the content; null where there is none, or where an earlier page has said it.</returns>
    public int? Text(Piece piece, string tag)
    {
        if (piece.Count == 0 || piece.Placed.Cell.Text.Length == 0) return null;
        if (piece.Again)
        {
            ink.Artifact(() => Lines(piece));
            return null;
        }
        var number = contents++;
        ink.Content(tag, number, () => Lines(piece));
        return number;
    }

    /// <summary>The picture of a piece, where it has one and shows it.</summary>
    /// <returns>The number of the content, and the box it fills, for the reader that has no eyes for it.</returns>
    public (int Content, string Box)? Picture(Piece piece)
    {
        if (form.Drawing(piece.Placed) is not { } drawing || piece.Count == 0) return null;
        var (width, height) = (drawing.Width * PageStyle.Millimetre, drawing.Height * PageStyle.Millimetre);
        var left = form.Left(piece.Placed) + (form.Width(piece.Placed) - width) / 2;
        var top = (piece.Top + piece.Bottom - height) / 2;
        var number = contents++;
        ink.Content("Figure", number, () => new DrawingPainter(ink, fonts, left, top).Paint(drawing));
        double[] box = [left, form.Style.Height - top - height, left + width, form.Style.Height - top];
        return (number, string.Join(' ', box.Select(PdfSyntax.Number)));
    }

    private void Lines(Piece piece)
    {
        if (TextLook.Of(piece.Placed.Cell.Role) is { } look)
        {
            new FlowPainter(ink, fonts).Paint(piece, look, form.LeftEdge, form.RightEdge);
            return;
        }
        var whole = piece.Count == piece.Text.Lines.Count;
        var height = piece.Count * piece.Text.LineHeight;
        var top = whole ? (piece.Top + piece.Bottom - height) / 2 : piece.Top + piece.Text.Padding;
        var left = form.Left(piece.Placed);
        Lines(piece.Text, piece.First, piece.Count, left + PageStyle.SidePadding, left + form.Width(piece.Placed) - PageStyle.SidePadding, top, piece.Placed.Cell.Role);
    }

    private void Lines(CellText text, int first, int count, double left, double right, double top, CellRole role)
    {
        var baseline = top + fonts.Baseline(text.LineHeight, text.Size);
        for (var i = 0; i < count; i++)
        {
            var line = text.Lines[first + i];
            var spare = right - left - line.Width * text.Size;
            ink.Write(line, left + spare * Share(role), baseline + i * text.LineHeight, text.Size, role is CellRole.Heading or CellRole.Section);
        }
    }

    /// <summary>How much of the spare room stands before a line.</summary>
    private static double Share(CellRole role) => role switch
    {
        CellRole.Prose or CellRole.Section or CellRole.CaptionLeft => 0,
        CellRole.Figure or CellRole.CaptionRight => 1,
        _ => 0.5,
    };
}
