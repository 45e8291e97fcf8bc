using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BudgetPerformance.Documents.Writers.Pdf.Fonts;

namespace BudgetPerformance.Documents.Writers.Pdf.Files;

/// <summary>
/// A font as one file uses it. Every text drawn has a character code of its own, even where two share a glyph, so that what is
/// copied out of the file is what was typed.
/// </summary>
/// <param name="font">The font it comes from.</param>
/// <param name="name">Its name among the file's resources.</param>
internal sealed class EmbeddedFont(TrueTypeFont font, string name)
{
    private const int MappingsPerBlock = 100, Symbolic = 4;

    private readonly List<(string Text, int Glyph, double Advance)> characters = [];

    public string Name => name;

    public TrueTypeFont Font => font;

    public TrueTypeSubset Subset { get; } = new(font);

    /// <summary>Gives a text its code.</summary>
    /// <returns>The code in four hexadecimal digits.</returns>
    public string Add(string text, int glyph, double advance)
    {
        characters.Add((text, glyph, advance));
        return ((ushort)characters.Count).ToString("X4", CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the font's objects; after this no text may be added.</summary>
    /// <returns>The number of the font object.</returns>
    public int WriteTo(PdfFile file)
    {
        var subset = Subset.Build();
        var fullName = Prefix(subset) + "+" + font.Name;
        var program = file.AddStream($"/Length1 {subset.Length}", subset);
        var descriptor = file.Add(
            $"<</Type/FontDescriptor/FontName/{fullName}/Flags {Symbolic}/FontBBox[{string.Join(' ', font.Box.Select(number => Thousandths(number / (double)font.UnitsPerEm)))}]"
            + $"/ItalicAngle 0/Ascent {Thousandths(font.Ascent)}/Descent {Thousandths(font.Descent)}/CapHeight {Thousandths(font.Ascent)}/StemV 80/FontFile2 {program} 0 R>>");
        var glyphs = file.AddStream("", GlyphNumbers());
        var widths = string.Join(' ', characters.Select(character => Thousandths(character.Advance)));
        var descendant = file.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{fullName}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {descriptor} 0 R/CIDToGIDMap {glyphs} 0 R/W[1[{widths}]]>>");
        var unicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<</Type/Font/Subtype/Type0/BaseFont/{fullName}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    private static string Thousandths(double em) => Math.Round(1000 * em).ToString(CultureInfo.InvariantCulture);

    /// <summary>The six letters that mark a subset, drawn from its content.</summary>
    private static string Prefix(byte[] subset) => string.Concat(SHA256.HashData(subset).Take(6).Select(number => (char)('A' + number % 26)));

    private byte[] GlyphNumbers()
    {
        var map = new byte[2 * (characters.Count + 1)];
        for (var i = 0; i < characters.Count; i++) BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * (i + 1)), (ushort)characters[i].Glyph);
        return map;
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Append("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        var code = 0;
        foreach (var block in characters.Chunk(MappingsPerBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (text, _, _) in block) map.Append(CultureInfo.InvariantCulture, $"<{++code:X4}><{PdfSyntax.Utf16(text)}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n").ToString();
    }
}
