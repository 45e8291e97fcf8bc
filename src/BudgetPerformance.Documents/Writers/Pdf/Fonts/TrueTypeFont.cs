using System.Buffers.Binary;
using System.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>One face of a TrueType font, read once and shared: it never changes after construction.</summary>
internal sealed class TrueTypeFont
{
    private const ushort RestrictedLicence = 0x0002;

    private readonly CharacterMap characters;
    private readonly ReadOnlyMemory<byte> loca, hmtx;
    private readonly int metrics;
    private readonly bool longLoca;

    private TrueTypeFont(string path, int face)
    {
        Tables = new FontTables(path, face);
        (loca, hmtx) = (Tables["loca"], Tables["hmtx"]);
        var head = Tables["head"].Span;
        UnitsPerEm = U16(head, 18);
        Box = [.. Enumerable.Range(0, 4).Select(i => (int)S16(Tables["head"].Span, 36 + 2 * i))];
        longLoca = U16(head, 50) == 1;
        metrics = U16(Tables["hhea"].Span, 34);
        (Ascent, Descent) = (0.88, -0.12);
        if (Tables.Has("OS/2"))
        {
            var os2 = Tables["OS/2"].Span;
            if ((U16(os2, 8) & 0x000F) == RestrictedLicence) throw new FontRefused("字体的许可不准嵌入文件");
            (Ascent, Descent) = (S16(os2, 68) / (double)UnitsPerEm, S16(os2, 70) / (double)UnitsPerEm);
        }
        characters = new CharacterMap(Tables["cmap"]);
        Name = ReadName(Tables["name"].Span);
    }

    public FontTables Tables { get; }

    /// <summary>The PostScript name.</summary>
    public string Name { get; }

    public int UnitsPerEm { get; }

    /// <summary>The box around every glyph, in font units: left, bottom, right, top.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>How far the text body reaches above the baseline, in em.</summary>
    public double Ascent { get; }

    /// <summary>How far the text body reaches below the baseline, in em; negative.</summary>
    public double Descent { get; }

    /// <summary>Reads a .ttf, or one face of a .ttc.</summary>
    /// <exception cref="FontRefused">Not a font, damaged, without TrueType outlines, or licensed against embedding.</exception>
    public static TrueTypeFont Open(string path, int face = 0)
    {
        try
        {
            return new TrueTypeFont(path, face);
        }
        catch (FontRefused refused)
        {
            throw new FontRefused($"{path} {refused.Message}。");
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new FontRefused($"{path} 打不开。", broken);
        }
        catch (Exception broken) when (broken is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new FontRefused($"{path} 已损坏。", broken);
        }
    }

    /// <summary>The glyph of a code point, or 0 when the font cannot draw it.</summary>
    public ushort Glyph(Rune character) => characters[character.Value];

    public ushort Advance(int glyph) => U16(hmtx.Span, 4 * Math.Min(glyph, metrics - 1));

    public short LeftBearing(int glyph) => S16(hmtx.Span, glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics));

    /// <summary>The outline as stored; empty for a space.</summary>
    public ReadOnlyMemory<byte> Outline(int glyph)
    {
        var (from, to) = (Location(glyph), Location(glyph + 1));
        return Tables["glyf"][from..to];
    }

    private int Location(int glyph) => longLoca ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca.Span[(4 * glyph)..]) : 2 * U16(loca.Span, 2 * glyph);

    private static string ReadName(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < U16(table, 2); i++)
        {
            var record = table.Slice(6 + 12 * i, 12);
            if (U16(record, 0) != 3 || U16(record, 6) != 6) continue;
            var text = Encoding.BigEndianUnicode.GetString(table.Slice(U16(table, 4) + U16(record, 10), U16(record, 8)));
            return string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        }
        return "Font";
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static short S16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
}
