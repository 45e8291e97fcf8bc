using System.Buffers.Binary;

namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>The outline of the hollow box that stands for a character no font can draw.</summary>
internal static class BoxGlyph
{
    /// <summary>The points of the outline: two rectangles.</summary>
    public const int Points = 8, Contours = 2;

    /// <summary>A box as wide as an ideograph.</summary>
    /// <param name="em">Font units per em.</param>
    public static byte[] Outline(int em)
    {
        int left = em / 10, right = em - em / 10, bottom = -em / 25, top = em * 19 / 25, pen = em / 25;
        (int X, int Y)[] points =
        [
            (left, bottom), (left, top), (right, top), (right, bottom),
            (left + pen, bottom + pen), (right - pen, bottom + pen), (right - pen, top - pen), (left + pen, top - pen),
        ];
        var bytes = new List<byte>();
        foreach (var number in new[] { Contours, left, bottom, right, top, 3, Points - 1, 0 }) Add(number);
        bytes.AddRange(Enumerable.Repeat((byte)1, Points));
        for (var i = 0; i < Points; i++) Add(points[i].X - (i == 0 ? 0 : points[i - 1].X));
        for (var i = 0; i < Points; i++) Add(points[i].Y - (i == 0 ? 0 : points[i - 1].Y));
        return [.. bytes];

        void Add(int number)
        {
            Span<byte> two = stackalloc byte[2];
            BinaryPrimitives.WriteInt16BigEndian(two, (short)number);
            bytes.AddRange(two);
        }
    }
}
