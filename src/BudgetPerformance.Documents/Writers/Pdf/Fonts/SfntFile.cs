using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>Puts tables together into a font file: directory, padding, checksums.</summary>
internal static class SfntFile
{
    private const uint Version = 0x00010000, WholeFileSum = 0xB1B0AFBA;
    private const int SumInHead = 8;

    /// <param name="tables">By name, sorted; "head" must be among them.</param>
    public static byte[] Build(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + 16 * tables.Count;
        var file = new byte[start + tables.Values.Sum(table => Padded(table.Length))];
        var range = 1 << BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, Version);
        Put16(4, tables.Count);
        Put16(6, 16 * range);
        Put16(8, BitOperations.Log2((uint)range));
        Put16(10, 16 * (tables.Count - range));
        tables["head"].AsSpan(SumInHead, 4).Clear();
        int entry = 12, at = start, head = 0;
        foreach (var (name, table) in tables)
        {
            if (name == "head") head = at;
            table.CopyTo(file, at);
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry));
            Put32(entry + 4, Sum(file.AsSpan(at, Padded(table.Length))));
            Put32(entry + 8, (uint)at);
            Put32(entry + 12, (uint)table.Length);
            at += Padded(table.Length);
            entry += 16;
        }
        Put32(head + SumInHead, unchecked(WholeFileSum - Sum(file)));
        return file;

        void Put16(int where, int number) => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(where), (ushort)number);
        void Put32(int where, uint number) => BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(where), number);
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }
}
