using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A part of markup while it is unpacked: stops where no element begins for long, before whoever reads it keeps one endless name, attribute or text in memory.</summary>
internal sealed class MarkupStream(Stream part, int longest, Rule broken) : PartStream
{
    private long run;

    public override int Read(Span<byte> buffer)
    {
        var read = buffer[..part.Read(buffer)];
        var first = read.IndexOf((byte)'<');
        if (run + (first < 0 ? read.Length : first) > longest) throw new RuleBroken(broken);
        run = first < 0 ? run + read.Length : read.Length - read.LastIndexOf((byte)'<');
        return read.Length;
    }
}
