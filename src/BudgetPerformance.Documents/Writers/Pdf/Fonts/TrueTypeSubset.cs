using System.Buffers.Binary;

namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>
/// A font file that holds only the glyphs in use, renumbered from 0. Glyph 0 is the font's own "not defined", 1 is
/// <see cref="BoxGlyph"/> and 2 is empty without width; then come the used ones and the parts they are composed of.
/// </summary>
internal sealed class TrueTypeSubset
{
    /// <summary>The number of the box glyph in every subset.</summary>
    public const int Box = 1;

    /// <summary>The number of the glyph that draws nothing and takes no room.</summary>
    public const int Nothing = 2;

    private const int OwnGlyphs = 3;
    private const int WordArguments = 0x01, Scale = 0x08, MoreComponents = 0x20, TwoScales = 0x40, Matrix = 0x80;

    private readonly TrueTypeFont font;
    private readonly List<int> sources = [];
    private readonly Dictionary<int, ushort> numbers = [];

    public TrueTypeSubset(TrueTypeFont font) => this.font = font;

    /// <summary>Takes a glyph in.</summary>
    /// <returns>Its number in the subset.</returns>
    public ushort Add(int glyph)
    {
        if (numbers.TryGetValue(glyph, out var known)) return known;
        var number = (ushort)(OwnGlyphs + sources.Count);
        numbers[glyph] = number;
        sources.Add(glyph);
        return number;
    }

    /// <summary>The finished font file.</summary>
    public byte[] Build()
    {
        List<byte[]> outlines = [font.Outline(0).ToArray(), BoxGlyph.Outline(font.UnitsPerEm), []];
        for (var i = 0; i < sources.Count; i++) outlines.Add(Renumbered(font.Outline(sources[i]).ToArray()));

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in new[] { "cvt ", "fpgm", "prep" })
            if (font.Tables.Has(name)) tables[name] = font.Tables[name].ToArray();
        (tables["glyf"], tables["loca"]) = Outlines(outlines);
        tables["hmtx"] = Metrics(outlines.Count);
        tables["hhea"] = Changed("hhea", 34, outlines.Count);
        tables["maxp"] = Changed("maxp", 4, outlines.Count);
        AtLeast(tables["maxp"], 6, BoxGlyph.Points);
        AtLeast(tables["maxp"], 8, BoxGlyph.Contours);
        tables["head"] = Changed("head", 50, 1);
        return SfntFile.Build(tables);
    }

    /// <summary>A composite glyph names its parts by number: they come along, and the numbers are changed.</summary>
    private byte[] Renumbered(byte[] outline)
    {
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return outline;
        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = outline.AsSpan(at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(part, Add(BinaryPrimitives.ReadUInt16BigEndian(part)));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        } while ((flags & MoreComponents) != 0);
        return outline;
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(List<byte[]> outlines)
    {
        var glyf = new MemoryStream();
        var loca = new byte[4 * (outlines.Count + 1)];
        for (var i = 0; i < outlines.Count; i++)
        {
            glyf.Write(outlines[i]);
            while (glyf.Length % 4 != 0) glyf.WriteByte(0);
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (i + 1)), (uint)glyf.Length);
        }
        return (glyf.ToArray(), loca);
    }

    private byte[] Metrics(int count)
    {
        var bytes = new byte[4 * count];
        Put(0, font.Advance(0), font.LeftBearing(0));
        Put(Box, font.UnitsPerEm, font.UnitsPerEm / 10);
        for (var i = 0; i < sources.Count; i++) Put(OwnGlyphs + i, font.Advance(sources[i]), font.LeftBearing(sources[i]));
        return bytes;

        void Put(int glyph, int advance, int bearing)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4 * glyph), (ushort)advance);
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(4 * glyph + 2), (short)bearing);
        }
    }

    private byte[] Changed(string table, int at, int number)
    {
        var bytes = font.Tables[table].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)number);
        return bytes;
    }

    private static void AtLeast(byte[] table, int at, int number)
    {
        var slot = table.AsSpan(at);
        if (BinaryPrimitives.ReadUInt16BigEndian(slot) < number) BinaryPrimitives.WriteUInt16BigEndian(slot, (ushort)number);
    }
}
