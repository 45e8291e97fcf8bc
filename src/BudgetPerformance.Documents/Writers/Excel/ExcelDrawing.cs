using System.Globalization;
using BudgetPerformance.Documents.Drawings;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using A = DocumentFormat.OpenXml.Drawing;
using Drawing = BudgetPerformance.Documents.Drawings.Drawing;
using Shape = DocumentFormat.OpenXml.Drawing.Spreadsheet.Shape;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>A picture with its place on a sheet.</summary>
/// <param name="Drawing">The picture.</param>
/// <param name="Column">The column it begins in, from 0.</param>
/// <param name="Row">The row it begins in, from 0.</param>
/// <param name="Left">Its distance from the column's left edge in millimetres.</param>
/// <param name="Top">Its distance from the row's upper edge in millimetres.</param>
internal sealed record ExcelPicture(Drawing Drawing, int Column, int Row, double Left, double Top);

/// <summary>Puts pictures into a saved workbook, as groups of vector shapes; ClosedXML knows none.</summary>
internal static class ExcelDrawing
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <param name="workbook">The saved workbook.</param>
    /// <param name="pictures">For each sheet its pictures.</param>
    public static void Add(Stream workbook, IReadOnlyList<IReadOnlyList<ExcelPicture>> pictures)
    {
        using var document = SpreadsheetDocument.Open(workbook, isEditable: true);
        var book = document.WorkbookPart!;
        foreach (var (sheet, placed) in book.Workbook.Descendants<Sheet>().Zip(pictures))
        {
            if (placed.Count == 0) continue;
            var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
            var drawings = part.AddNewPart<DrawingsPart>("drawing");
            var id = 1u;
            drawings.WorksheetDrawing = new WorksheetDrawing(placed.Select(picture => Anchored(picture, ref id)));
            part.Worksheet.AddChild(new DocumentFormat.OpenXml.Spreadsheet.Drawing { Id = "drawing" });
        }
    }

    private static OneCellAnchor Anchored(ExcelPicture picture, ref uint id)
    {
        var drawing = picture.Drawing;
        var (width, height) = (DrawingShapes.Emu(drawing.Width), DrawingShapes.Emu(drawing.Height));
        var group = new GroupShape(
            new NonVisualGroupShapeProperties(
                new NonVisualDrawingProperties { Id = ++id, Name = XmlText.Legal(drawing.Title), Description = XmlText.Legal(drawing.Alternative) },
                new NonVisualGroupShapeDrawingProperties()),
            new GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }, new A.ChildOffset { X = 0, Y = 0 }, new A.ChildExtents { Cx = width, Cy = height })));
        foreach (var mark in drawing.Marks) group.Append(Shape(drawing, mark, ++id));
        return new OneCellAnchor(
            new DocumentFormat.OpenXml.Drawing.Spreadsheet.FromMarker(new ColumnId(Text(picture.Column)), new ColumnOffset(Text(DrawingShapes.Emu(picture.Left))), new RowId(Text(picture.Row)), new RowOffset(Text(DrawingShapes.Emu(picture.Top)))),
            new Extent { Cx = width, Cy = height },
            group,
            new ClientData());
    }

    private static Shape Shape(Drawing drawing, Mark mark, uint id)
    {
        var shape = new Shape(
            new NonVisualShapeProperties(new NonVisualDrawingProperties { Id = id, Name = Text(id) }, new NonVisualShapeDrawingProperties { TextBox = mark is Words ? true : null }),
            new ShapeProperties(DrawingShapes.Properties(drawing, mark)))
        { Macro = "", TextLink = "" };
        if (mark is Words words) shape.Append(Body(words));
        return shape;
    }

    private static TextBody Body(Words words)
    {
        var looks = new A.RunProperties(DrawingShapes.Fill(words.Tone), new A.LatinFont { Typeface = ExcelStyles.FontName }, new A.EastAsianFont { Typeface = ExcelStyles.FontName })
        { Language = "zh-CN", FontSize = (int)Math.Round(100 * words.Size * PointsPerMillimetre) };
        var alignment = words.Anchor switch { Anchor.Start => A.TextAlignmentTypeValues.Left, Anchor.Middle => A.TextAlignmentTypeValues.Center, _ => A.TextAlignmentTypeValues.Right };
        return new TextBody(
            new A.BodyProperties { Wrap = A.TextWrappingValues.None, LeftInset = 0, TopInset = 0, RightInset = 0, BottomInset = 0, Anchor = A.TextAnchoringTypeValues.Center },
            new A.ListStyle(),
            new A.Paragraph(new A.ParagraphProperties { Alignment = alignment }, new A.Run(looks, new A.Text(XmlText.Legal(words.Text)))));
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
