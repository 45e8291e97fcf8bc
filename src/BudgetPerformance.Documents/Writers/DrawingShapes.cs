using BudgetPerformance.Documents.Drawings;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using Point = BudgetPerformance.Documents.Drawings.Point;
using Shape = BudgetPerformance.Documents.Drawings.Shape;

namespace BudgetPerformance.Documents.Writers;

/// <summary>How office files spell the marks of a drawing: the part that Word and Excel have in common.</summary>
internal static class DrawingShapes
{
    private const double EmuPerMillimetre = 36_000;
    private const int Dash = (int)(Trace.Dash * 100_000), Gap = (int)(Trace.Gap * 100_000);

    /// <summary>How far the middle of letters stands above their baseline, and how high a line of them is, in em.</summary>
    private const double LetterMiddle = 0.36, LineHeight = 1.5;

    /// <summary>A length in the unit of office drawings.</summary>
    public static long Emu(double millimetres) => (long)Math.Round(millimetres * EmuPerMillimetre);

    /// <summary>Place, geometry, fill and line of a mark, in the order in which a shape has them.</summary>
    /// <param name="drawing">The whole picture; a line takes its box, so that even a flat one has a height.</param>
    /// <param name="mark">The mark.</param>
    public static OpenXmlElement[] Properties(Drawing drawing, Mark mark) => mark switch
    {
        Trace trace => [Box(0, 0, drawing.Width, drawing.Height), Geometry(drawing, trace), new A.NoFill(), Line(trace)],
        Shape { Kind: ShapeKind.Ring } ring when ring.Width * Shape.RingWeight is var weight =>
            [Box(ring.Left + weight / 2, ring.Top + weight / 2, ring.Width - weight, ring.Height - weight), Preset(A.ShapeTypeValues.Ellipse), new A.NoFill(), new A.Outline(Fill(ring.Tone)) { Width = (int)Emu(weight) }],
        Shape shape => [Box(shape.Left, shape.Top, shape.Width, shape.Height), Preset(Kind(shape.Kind)), Fill(shape.Tone), NoLine()],
        Words words => [BoxOf(words), Preset(A.ShapeTypeValues.Rectangle), new A.NoFill(), NoLine()],
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };

    /// <summary>The colour of a tone.</summary>
    public static A.SolidFill Fill(Tone tone) => new(new A.RgbColorModelHex { Val = Palette.Of(tone) });

    /// <summary>Wide enough for any font, so that no program breaks the line; the text is aligned in it.</summary>
    private static A.Transform2D BoxOf(Words words)
    {
        var (width, height) = (words.Size * (1.2 * WrappedText.Width(words.Text) + 1), words.Size * LineHeight);
        var share = words.Anchor switch { Anchor.Start => 0, Anchor.Middle => 0.5, _ => 1 };
        return Box(words.At.X - width * share, words.At.Y - words.Size * LetterMiddle - height / 2, width, height);
    }

    private static A.Transform2D Box(double left, double top, double width, double height) =>
        new(new A.Offset { X = Emu(left), Y = Emu(top) }, new A.Extents { Cx = Emu(width), Cy = Emu(height) });

    private static A.CustomGeometry Geometry(Drawing drawing, Trace trace)
    {
        var path = new A.Path { Width = Emu(drawing.Width), Height = Emu(drawing.Height), Fill = A.PathFillModeValues.None };
        path.Append(new A.MoveTo(At(trace.Points[0])));
        path.Append(trace.Points.Skip(1).Select(point => new A.LineTo(At(point))));
        return new A.CustomGeometry(
            new A.AdjustValueList(), new A.ShapeGuideList(), new A.AdjustHandleList(), new A.ConnectionSiteList(), new A.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" }, new A.PathList(path));
    }

    private static A.Point At(Point point) => new() { X = $"{Emu(point.X)}", Y = $"{Emu(point.Y)}" };

    private static A.Outline Line(Trace trace)
    {
        var line = new A.Outline(Fill(trace.Tone)) { Width = (int)Emu(trace.Weight) };
        if (trace.IsDashed) line.Append(new A.CustomDash(new A.DashStop { DashLength = Dash, SpaceLength = Gap }));
        line.Append(new A.Round());
        return line;
    }

    private static A.Outline NoLine() => new(new A.NoFill());

    private static A.PresetGeometry Preset(A.ShapeTypeValues kind) => new(new A.AdjustValueList()) { Preset = kind };

    private static A.ShapeTypeValues Kind(ShapeKind kind) => kind switch
    {
        ShapeKind.Circle => A.ShapeTypeValues.Ellipse,
        ShapeKind.Triangle => A.ShapeTypeValues.Triangle,
        ShapeKind.Diamond => A.ShapeTypeValues.Diamond,
        _ => A.ShapeTypeValues.Rectangle,
    };
}
