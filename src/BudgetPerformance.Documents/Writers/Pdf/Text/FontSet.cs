using System.Globalization;
using System.Text;
using BudgetPerformance.Documents.Writers.Pdf.Files;
using BudgetPerformance.Documents.Writers.Pdf.Fonts;

namespace BudgetPerformance.Documents.Writers.Pdf.Text;

/// <summary>The fonts of one file: finds for each character the font that draws it, and remembers what none could draw.</summary>
internal sealed class FontSet(PdfFonts fonts)
{
    private const int Joiner = 0x200D, LongestCluster = 32;

    private readonly Dictionary<TrueTypeFont, EmbeddedFont> embedded = [];
    private readonly Dictionary<string, Place> places = [];
    private readonly List<string> missing = [];

    /// <summary>The fonts in use, in the order in which they came into use.</summary>
    public IReadOnlyCollection<EmbeddedFont> Embedded => embedded.Values;

    /// <summary>What no font could draw, in order of appearance.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>The font that sets the height of lines.</summary>
    public EmbeddedFont First => Embed(fonts.InOrder.First());

    /// <summary>How far below the upper edge of a line its letters stand.</summary>
    public double Baseline(double lineHeight, double size)
    {
        var font = First.Font;
        return (lineHeight - (font.Ascent - font.Descent) * size) / 2 + font.Ascent * size;
    }

    /// <summary>The places of a text without line breaks.</summary>
    public Place[] Set(ReadOnlySpan<char> text)
    {
        var known = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var set = new List<Place>(text.Length);
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            if (length > LongestCluster) Rune.DecodeFromUtf16(text, out _, out length);
            if (!known.TryGetValue(text[..length], out var place))
                places[text[..length].ToString()] = place = Make([.. text[..length].ToString().EnumerateRunes()]);
            set.Add(place);
            text = text[length..];
        }
        return [.. set];
    }

    /// <summary>
    /// A letter with its marks, or a person of many joined pictures, is one place. What a font lacks is a box; the file still
    /// knows which characters the box stands for.
    /// </summary>
    private Place Make(Rune[] cluster)
    {
        var text = string.Concat(cluster);
        var kind = BreakRules.ClassOf(cluster[0]);
        Rune[] seen = [.. cluster.Where(character => !IsInvisible(character))];
        if (seen.Length == 0) return One(First, text, TrueTypeSubset.Nothing, 0, kind);
        if (seen.Length == 1 && Find(seen[0]) is { } font) return Drawn(font, text, Visible(font, seen[0]), kind);
        if (seen.Length > 1 && cluster.All(character => character.Value != Joiner))
        {
            Rune[] composed = [.. string.Concat(seen).Normalize().EnumerateRunes()];
            if (composed.Length == 1 && Find(composed[0]) is { } single) return Drawn(single, text, single.Glyph(composed[0]), kind);
            if (fonts.InOrder.FirstOrDefault(each => seen.All(character => each.Glyph(character) != 0)) is { } all)
                return Together(Array.ConvertAll(seen, character => Drawn(all, character.ToString(), all.Glyph(character), kind)));
        }
        missing.Add(text);
        return One(First, text, TrueTypeSubset.Box, 1, BreakClass.Ideograph);
    }

    private TrueTypeFont? Find(Rune character) =>
        fonts.InOrder.FirstOrDefault(font => font.Glyph(character) != 0) ?? (Rune.IsWhiteSpace(character) ? fonts.InOrder.First() : null);

    private static ushort Visible(TrueTypeFont font, Rune character) =>
        font.Glyph(character) is not 0 and var glyph ? glyph : font.Glyph(new Rune(' '));

    private Place Drawn(TrueTypeFont font, string text, ushort glyph, BreakClass kind)
    {
        var target = Embed(font);
        return One(target, text, target.Subset.Add(glyph), font.Advance(glyph) / (double)font.UnitsPerEm, kind);
    }

    private static Place One(EmbeddedFont font, string text, int glyph, double advance, BreakClass kind) =>
        new(text, font, font.Add(text, glyph, advance), advance, kind);

    private static Place Together(Place[] parts) => parts[0] with
    {
        Text = string.Concat(parts.Select(part => part.Text)),
        Codes = string.Concat(parts.Select(part => part.Codes)),
        Advance = parts.Sum(part => part.Advance),
    };

    private EmbeddedFont Embed(TrueTypeFont font)
    {
        if (!embedded.TryGetValue(font, out var found)) embedded[font] = found = new EmbeddedFont(font, $"F{embedded.Count + 1}");
        return found;
    }

    private static bool IsInvisible(Rune character) =>
        Rune.GetUnicodeCategory(character) == UnicodeCategory.Format || character.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or >= 0x180B and <= 0x180D;
}
