namespace BudgetPerformance.Documents.Drawings;

/// <summary>
/// A small picture of lines, shapes and words that every writer draws as vectors. Places are in millimetres from its upper left corner.
/// </summary>
/// <param name="Width">The width in millimetres on paper; a cell that is narrower scales it down.</param>
/// <param name="Height">The height in millimetres.</param>
/// <param name="Marks">What is drawn, from the back to the front.</param>
/// <param name="Title">What it shows, for those who do not see it.</param>
/// <param name="Description">What can be read off it, in words.</param>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Mark> Marks, string Title, string Description)
{
    /// <summary>Title and description in one.</summary>
    public string Alternative => Description.Length == 0 ? Title : $"{Title}：{Description}";

    /// <summary>The same picture at another size, words and weights included.</summary>
    /// <param name="factor">1 leaves it as it is.</param>
    public Drawing Scaled(double factor) => this with { Width = Width * factor, Height = Height * factor, Marks = [.. Marks.Select(mark => mark.Scaled(factor))] };
}

/// <summary>A place in a drawing, in millimetres.</summary>
public readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point one, Point other) => new(one.X + other.X, one.Y + other.Y);
    public static Point operator *(Point point, double factor) => new(point.X * factor, point.Y * factor);
}
