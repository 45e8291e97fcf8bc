using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A part of markup while it is unpacked: stops where no element begins for long, before whoever reads it keeps one endless name, attribute or text in memory.</summary>
internal sealed class MarkupStream(Stream part, int longest, Rule broken) : Stream
{
    private long run;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = buffer[..part.Read(buffer)];
        var first = read.IndexOf((byte)'<');
        if (run + (first < 0 ? read.Length : first) > longest) throw new RuleBroken(broken);
        run = first < 0 ? run + read.Length : read.Length - read.LastIndexOf((byte)'<');
        return read.Length;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
