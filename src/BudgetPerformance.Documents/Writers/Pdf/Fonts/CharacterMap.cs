using System.Buffers.Binary;

namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>Which glyph draws which code point: the Unicode subtable (format 12, else 4) of a font's cmap, spread into pages of 256.</summary>
internal sealed class CharacterMap
{
    private readonly ushort[]?[] pages = new ushort[]?[0x1100];

    public CharacterMap(ReadOnlyMemory<byte> cmap)
    {
        var table = cmap.Span;
        int wide = -1, narrow = -1;
        for (var i = 0; i < U16(table, 2); i++)
        {
            var (platform, encoding) = (U16(table, 4 + 8 * i), U16(table, 6 + 8 * i));
            var unicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            var offset = (int)U32(table, 8 + 8 * i);
            if (unicode && U16(table, offset) == 12) wide = offset;
            else if (unicode && U16(table, offset) == 4) narrow = offset;
        }
        if (wide >= 0) ReadFormat12(table[wide..]);
        else if (narrow >= 0) ReadFormat4(table[narrow..]);
        else throw new FontRefused("字体没有 Unicode 字符表");
    }

    /// <summary>The glyph of a code point, or 0 when the font has none.</summary>
    public ushort this[int codePoint] => pages[codePoint >> 8]?[codePoint & 0xFF] ?? 0;

    private void ReadFormat12(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < U32(table, 12); i++)
        {
            var group = table[(16 + 12 * i)..];
            var (first, last, glyph) = (U32(group, 0), Math.Min(U32(group, 4), 0x10FFFF), U32(group, 8));
            for (var code = first; code <= last && glyph <= ushort.MaxValue; code++, glyph++) Put((int)code, (int)glyph);
        }
    }

    private void ReadFormat4(ReadOnlySpan<byte> table)
    {
        var segments = U16(table, 6) / 2;
        int ends = 14, starts = ends + 2 * segments + 2, deltas = starts + 2 * segments, offsets = deltas + 2 * segments;
        for (var i = 0; i < segments; i++)
        {
            var (first, last, delta, offset) = (U16(table, starts + 2 * i), U16(table, ends + 2 * i), U16(table, deltas + 2 * i), U16(table, offsets + 2 * i));
            for (int code = first; code <= last && code < 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : U16(table, offsets + 2 * i + offset + 2 * (code - first));
                if (glyph != 0) Put(code, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private void Put(int code, int glyph) => (pages[code >> 8] ??= new ushort[256])[code & 0xFF] = (ushort)glyph;

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
