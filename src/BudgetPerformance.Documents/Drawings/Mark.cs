namespace BudgetPerformance.Documents.Drawings;

/// <summary>One thing drawn, in one tone.</summary>
public abstract record Mark(Tone Tone)
{
    /// <summary>The same mark in a picture of another size.</summary>
    internal abstract Mark Scaled(double factor);
}

/// <summary>A line through points.</summary>
/// <param name="Points">At least two.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Weight">Its thickness in millimetres.</param>
/// <param name="IsDashed">Whether it is broken into dashes, which is what tells a plan from the facts in black and white.</param>
public sealed record Trace(IReadOnlyList<Point> Points, Tone Tone, double Weight = 0.35, bool IsDashed = false) : Mark(Tone)
{
    /// <summary>A dash and the gap after it, in line weights.</summary>
    internal const double Dash = 4, Gap = 2.5;

    /// <summary>Stairs: each value holds from its place on until the next.</summary>
    public static Trace Steps(IReadOnlyList<Point> points, Tone tone, double weight = 0.35, bool isDashed = false) =>
        new([.. points.Take(1), .. points.Zip(points.Skip(1)).SelectMany(pair => (Point[])[new(pair.Second.X, pair.First.Y), pair.Second])], tone, weight, isDashed);

    internal override Mark Scaled(double factor) => this with { Points = [.. Points.Select(point => point * factor)], Weight = Weight * factor };
}

/// <summary>A closed shape within a box.</summary>
/// <param name="Kind">Its form; what a reader without colours tells apart.</param>
/// <param name="Left">The box's left edge.</param>
/// <param name="Top">The box's upper edge.</param>
/// <param name="Width">The box's width.</param>
/// <param name="Height">The box's height.</param>
/// <param name="Tone">Its colour.</param>
public sealed record Shape(ShapeKind Kind, double Left, double Top, double Width, double Height, Tone Tone) : Mark(Tone)
{
    /// <summary>How thick a ring is drawn, as a share of its width.</summary>
    internal const double RingWeight = 0.16;

    /// <summary>A mark of a size, about its middle.</summary>
    public static Shape At(Point middle, ShapeKind kind, double size, Tone tone) => new(kind, middle.X - size / 2, middle.Y - size / 2, size, size, tone);

    /// <summary>Whether it is drawn as an ellipse and not through corners.</summary>
    internal bool IsRound => Kind is ShapeKind.Circle or ShapeKind.Ring;

    /// <summary>The corners of a shape that has any.</summary>
    internal IReadOnlyList<Point> Corners => Kind switch
    {
        ShapeKind.Triangle => [new(Left + Width / 2, Top), new(Left + Width, Top + Height), new(Left, Top + Height)],
        ShapeKind.Diamond => [new(Left + Width / 2, Top), new(Left + Width, Top + Height / 2), new(Left + Width / 2, Top + Height), new(Left, Top + Height / 2)],
        _ => [new(Left, Top), new(Left + Width, Top), new(Left + Width, Top + Height), new(Left, Top + Height)],
    };

    internal override Mark Scaled(double factor) => this with { Left = Left * factor, Top = Top * factor, Width = Width * factor, Height = Height * factor };
}

/// <summary>The forms of shapes.</summary>
public enum ShapeKind
{
    Rectangle,
    Circle,
    Ring,
    Triangle,
    Diamond,
}

/// <summary>A short text on one line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="At">Where its baseline is anchored.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Anchor">Which part of it stands there.</param>
/// <param name="Size">The letters' size in millimetres; 2.8 is about 8 points.</param>
public sealed record Words(string Text, Point At, Tone Tone = Tone.Text, Anchor Anchor = Anchor.Start, double Size = 2.8) : Mark(Tone)
{
    internal override Mark Scaled(double factor) => this with { At = At * factor, Size = Size * factor };
}

/// <summary>Which part of a text stands at its place.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}
