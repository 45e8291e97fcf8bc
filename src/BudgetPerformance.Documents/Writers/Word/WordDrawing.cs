using BudgetPerformance.Documents.Drawings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Drawing = BudgetPerformance.Documents.Drawings.Drawing;
using NonVisualDrawingProperties = DocumentFormat.OpenXml.Office2010.Word.DrawingShape.NonVisualDrawingProperties;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>The pictures of one file: each a group of vector shapes that stands in the text like a letter.</summary>
internal sealed class WordDrawing
{
    private const string GroupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private const double PointsPerMillimetre = 72 / 25.4;

    private uint id;

    /// <summary>A picture, scaled down to the room there is in millimetres.</summary>
    public Run Run(Drawing drawing, double room)
    {
        drawing = drawing.Scaled(Math.Min(1, room / drawing.Width));
        var (width, height) = (DrawingShapes.Emu(drawing.Width), DrawingShapes.Emu(drawing.Height));
        var picture = ++id;
        var group = new WordprocessingGroup(
            new NonVisualGroupDrawingShapeProperties(),
            new GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }, new A.ChildOffset { X = 0, Y = 0 }, new A.ChildExtents { Cx = width, Cy = height })));
        foreach (var mark in drawing.Marks) group.Append(Shape(drawing, mark));
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.DocProperties { Id = picture, Name = XmlText.Legal(drawing.Title), Description = XmlText.Legal(drawing.Alternative) },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(group) { Uri = GroupUri }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        return new Run(new AlternateContent(new AlternateContentChoice(new DocumentFormat.OpenXml.Wordprocessing.Drawing(inline)) { Requires = "wpg" }));
    }

    private WordprocessingShape Shape(Drawing drawing, Mark mark)
    {
        var number = ++id;
        var shape = new WordprocessingShape(
            new NonVisualDrawingProperties { Id = number, Name = $"{number}" },
            new NonVisualDrawingShapeProperties { TextBox = mark is Words ? true : null },
            new ShapeProperties(DrawingShapes.Properties(drawing, mark)));
        if (mark is Words words) shape.Append(new TextBoxInfo2(new TextBoxContent(Line(words))));
        shape.Append(new TextBodyProperties { Wrap = A.TextWrappingValues.None, LeftInset = 0, TopInset = 0, RightInset = 0, BottomInset = 0, Anchor = A.TextAnchoringTypeValues.Center });
        return shape;
    }

    private static Paragraph Line(Words words)
    {
        var alignment = words.Anchor switch { Anchor.Start => JustificationValues.Left, Anchor.Middle => JustificationValues.Center, _ => JustificationValues.Right };
        var size = $"{Math.Round(2 * words.Size * PointsPerMillimetre):0}";
        var run = WordText.Run(words.Text);
        run.PrependChild(new RunProperties(new Color { Val = Palette.Of(words.Tone) }, new FontSize { Val = size }, new FontSizeComplexScript { Val = size }));
        return new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = alignment }), run);
    }
}
