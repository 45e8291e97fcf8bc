using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A part of a package while it is unpacked: counts what really comes out, and stops when it is too much.</summary>
internal sealed class CountedStream(Stream unpacked, long most, Rule broken, Action<int> count) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var got = unpacked.Read(buffer);
        read += got;
        count(got);
        return read <= most ? got : throw new RuleBroken(broken);
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
