using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Files;

/// <summary>
/// The objects of a PDF file, written as they come. Small ones wait until a bundle of them can be compressed together; the
/// cross-reference comes last. Nothing but the places of the objects is kept in memory.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int BundleSize = 200, EntryLength = 8;

    private readonly Stream output;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(byte Kind, long Place, int Index)> entries = [(0, 0, ushort.MaxValue)];
    private readonly List<(int Id, string Body)> bundle = [];
    private long position;

    public PdfFile(Stream output)
    {
        this.output = output;
        Put([.. "%PDF-1.7\n%"u8, 0xE5, 0xE5, 0xE5, 0xE5, (byte)'\n']);
    }

    /// <summary>Takes the next object number, to be written later.</summary>
    public int Reserve()
    {
        entries.Add(default);
        return entries.Count - 1;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Write(id, body);
        return id;
    }

    public void Write(int id, string body)
    {
        bundle.Add((id, body));
        if (bundle.Count == BundleSize) Flush();
    }

    public int AddStream(string dictionary, ReadOnlySpan<byte> data, bool compress = true)
    {
        var id = Reserve();
        WriteStream(id, dictionary, data, compress);
        return id;
    }

    public void WriteStream(int id, string dictionary, ReadOnlySpan<byte> data, bool compress = true)
    {
        entries[id] = (1, position, 0);
        var bytes = compress ? Compressed(data) : data;
        var filter = compress ? "/Filter/FlateDecode" : "";
        Put(Encoding.ASCII.GetBytes($"{id} 0 obj\n<<{dictionary}{filter}/Length {bytes.Length}>>\nstream\n"));
        Put(bytes);
        Put("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes what still waits, and the cross-reference. The file's identifier is a digest of all bytes before it.</summary>
    public void Finish(int catalog, int information)
    {
        Flush();
        var id = Reserve();
        var start = position;
        entries[id] = (1, start, 0);
        var table = new byte[EntryLength * entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = table.AsSpan(EntryLength * i);
            BinaryPrimitives.WriteInt64BigEndian(entry, entries[i].Place << 16);
            entry[0] = entries[i].Kind;
            BinaryPrimitives.WriteUInt16BigEndian(entry[6..], (ushort)entries[i].Index);
        }
        var digest = Convert.ToHexString(hash.GetCurrentHash().AsSpan(0, 16));
        WriteStream(id, $"/Type/XRef/Size {entries.Count}/W[1 5 2]/Root {catalog} 0 R/Info {information} 0 R/ID[<{digest}><{digest}>]", table);
        Put(Encoding.ASCII.GetBytes($"startxref\n{start}\n%%EOF\n"));
    }

    public void Dispose() => hash.Dispose();

    private void Flush()
    {
        if (bundle.Count == 0) return;
        var (numbers, bodies) = (new StringBuilder(), new StringBuilder());
        var id = Reserve();
        for (var i = 0; i < bundle.Count; i++)
        {
            numbers.Append(bundle[i].Id).Append(' ').Append(bodies.Length).Append(' ');
            bodies.Append(bundle[i].Body).Append('\n');
            entries[bundle[i].Id] = (2, id, i);
        }
        WriteStream(id, $"/Type/ObjStm/N {bundle.Count}/First {numbers.Length}", Encoding.ASCII.GetBytes(numbers.Append(bodies).ToString()));
        bundle.Clear();
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.AppendData(bytes);
        position += bytes.Length;
    }

    private static ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> data)
    {
        var buffer = new MemoryStream();
        using (var deflate = new ZLibStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(data);
        return buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
    }
}
