using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>The tables of one face in a .ttf or .ttc file, by their four-letter names; each is read when first asked for.</summary>
internal sealed class FontTables
{
    private const uint TrueType = 0x00010000, AppleTrueType = 0x74727565, Collection = 0x74746366;

    private readonly string path;
    private readonly Dictionary<string, (uint Offset, int Length)> directory = [];
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> tables = [];

    public FontTables(string path, int face)
    {
        this.path = path;
        using var file = File.OpenRead(path);
        var start = 0u;
        if (Number(Read(file, 0, 12), 0) == Collection)
        {
            if (face >= Number(Read(file, 8, 4), 0)) throw new FontRefused("字体集里没有这一款");
            start = Number(Read(file, 12 + 4 * face, 4), 0);
        }
        var head = Read(file, start, 12);
        var entries = Read(file, start + 12, 16 * BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(4)));
        for (var at = 0; at < entries.Length; at += 16)
            directory[Encoding.ASCII.GetString(entries, at, 4)] = (Number(entries, at + 8), (int)Number(entries, at + 12));
        if (Has("CFF ") || Has("CFF2")) throw new FontRefused("是 CFF（PostScript）轮廓的字体，只能嵌入 TrueType（glyf）轮廓的字体");
        if (Number(head, 0) is not (TrueType or AppleTrueType) || !Has("glyf")) throw new FontRefused("不是 TrueType 字体");
    }

    public bool Has(string name) => directory.ContainsKey(name);

    public ReadOnlyMemory<byte> this[string name] => tables.GetOrAdd(name, Load);

    private ReadOnlyMemory<byte> Load(string name)
    {
        if (!directory.TryGetValue(name, out var place)) throw new FontRefused($"字体缺少 {name} 表");
        using var file = File.OpenRead(path);
        return Read(file, place.Offset, place.Length);
    }

    private static byte[] Read(FileStream file, long at, int length)
    {
        if (at + length > file.Length) throw new FontRefused("字体文件不完整");
        var bytes = new byte[length];
        file.Position = at;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
