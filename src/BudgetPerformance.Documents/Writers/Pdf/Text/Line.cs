namespace BudgetPerformance.Documents.Writers.Pdf.Text;

/// <summary>The places of one line.</summary>
internal readonly record struct Line(ArraySegment<Place> Places)
{
    /// <summary>How many letters are drawn: spaces at the end hang over and do not count.</summary>
    public int Glyphs
    {
        get
        {
            var end = Places.Count;
            while (end > 0 && Places[end - 1].Break == BreakClass.Space) end--;
            var glyphs = 0;
            for (var i = 0; i < end; i++) glyphs += Places[i].Codes.Length / Place.CodeLength;
            return glyphs;
        }
    }

    /// <summary>Whether a paragraph or a line broken by hand ends here.</summary>
    public bool EndsParagraph => Places.Array is null || Places.Offset + Places.Count == Places.Array.Length;

    /// <summary>How wide the line looks, in em: spaces at its end hang over and do not count.</summary>
    public double Width
    {
        get
        {
            var end = Places.Count;
            while (end > 0 && Places[end - 1].Break == BreakClass.Space) end--;
            var width = 0.0;
            for (var i = 0; i < end; i++) width += Places[i].Advance;
            return width;
        }
    }
}
