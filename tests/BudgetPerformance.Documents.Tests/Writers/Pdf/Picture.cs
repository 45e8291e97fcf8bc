using System.Globalization;
using System.Text;

namespace BudgetPerformance.Documents.Tests.Writers.Pdf;

/// <summary>A grey picture in the plain binary form that every renderer can write.</summary>
internal sealed record Picture(int Width, int Height, byte[] Grey)
{
    private const int Block = 4;

    /// <summary>How much of the page is ink, from 0 to 1.</summary>
    public double Darkness => Grey.Average(value => 1 - value / 255.0);

    public static Picture Read(byte[] pgm)
    {
        var (numbers, at) = (new List<int>(), 2);
        while (numbers.Count < 3)
        {
            while (char.IsWhiteSpace((char)pgm[at])) at++;
            var start = at;
            while (!char.IsWhiteSpace((char)pgm[at])) at++;
            numbers.Add(int.Parse(Encoding.ASCII.GetString(pgm, start, at - start), CultureInfo.InvariantCulture));
        }
        return new Picture(numbers[0], numbers[1], pgm[(at + 1)..(at + 1 + numbers[0] * numbers[1])]);
    }

    /// <summary>The mean difference of small blocks, from 0 to 1: renderers smooth edges differently, but agree on what stands where.</summary>
    public double DifferenceTo(Picture other)
    {
        var (columns, rows) = (Math.Min(Width, other.Width) / Block, Math.Min(Height, other.Height) / Block);
        return Enumerable.Range(0, rows * columns).Average(i => Math.Abs(Mean(i % columns, i / columns) - other.Mean(i % columns, i / columns)));
    }

    private double Mean(int column, int row) =>
        Enumerable.Range(0, Block * Block).Average(i => Grey[(row * Block + i / Block) * Width + column * Block + i % Block]) / 255;
}
