using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A part of a package while it is unpacked: counts what really comes out, and stops when it is too much.</summary>
internal sealed class CountedStream(Stream unpacked, long most, Rule broken, Action<int> count) : PartStream
{
    private long read;

    public override int Read(Span<byte> buffer)
    {
        var got = unpacked.Read(buffer);
        read += got;
        count(got);
        return read <= most ? got : throw new RuleBroken(broken);
    }
}
