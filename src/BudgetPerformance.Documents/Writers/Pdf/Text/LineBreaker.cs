namespace BudgetPerformance.Documents.Writers.Pdf.Text;

/// <summary>Breaks one paragraph into lines.</summary>
internal static class LineBreaker
{
    private const double Tolerance = 1e-6;

    /// <param name="paragraph">Its places; none makes one empty line.</param>
    /// <param name="width">The room of a line, in em.</param>
    /// <param name="indent">How much of the first line stays free, in em.</param>
    /// <param name="hangs">Whether a comma or a full stop that no longer fits may hang over the edge, as word processors let it.</param>
    public static IEnumerable<Line> Break(Place[] paragraph, double width, double indent = 0, bool hangs = false)
    {
        var (start, used) = (0, indent);
        for (var i = 0; i < paragraph.Length; i++)
        {
            var place = paragraph[i];
            if (used + place.Advance > width + Tolerance && i > start && place.Break != BreakClass.Space && !(hangs && used <= width + Tolerance && BreakRules.MayHang(place.Text)))
            {
                var end = End(paragraph, start, i);
                yield return new Line(new(paragraph, start, end - start));
                start = end;
                used = 0;
                for (var k = start; k < i; k++) used += paragraph[k].Advance;
            }
            used += place.Advance;
        }
        yield return new Line(new(paragraph, start, paragraph.Length - start));
    }

    /// <summary>The last spot where the line may end; within a word if the word alone is too long; anywhere if marks fill the line.</summary>
    private static int End(Place[] paragraph, int start, int full)
    {
        for (var i = full; i > start; i--)
            if (BreakRules.MayPart(paragraph[i - 1].Break, paragraph[i].Break)) return i;
        for (var i = full; i > start; i--)
            if (BreakRules.MayPartLongWord(paragraph[i - 1].Break, paragraph[i].Break)) return i;
        return full;
    }
}
