using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Tests.Writers.Excel;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using BudgetPerformance.Documents.Tests.Writers.Word;
using BudgetPerformance.Documents.Writers.Html;
using DocumentFormat.OpenXml.Validation;
using UglyToad.PdfPig;
using A = DocumentFormat.OpenXml.Drawing;

namespace BudgetPerformance.Documents.Tests.Writers;

/// <summary>A picture is vectors in every file, with words for those who do not see it.</summary>
public sealed class DrawingTests
{
    private static readonly Drawing Curve = new(200, 50,
    [
        new Trace([new(10, 45), new(190, 45)], Tone.Grid, 0.2),
        Trace.Steps([new(10, 45), new(60, 40), new(190, 5)], Tone.Plan, isDashed: true),
        Trace.Steps([new(10, 45), new(60, 43)], Tone.Actual, 0.6),
        Shape.At(new(60, 43), ShapeKind.Diamond, 3, Tone.Poor),
        Shape.At(new(90, 43), ShapeKind.Triangle, 3, Tone.Fair),
        Shape.At(new(100, 43), ShapeKind.Circle, 3, Tone.Good),
        Shape.At(new(110, 43), ShapeKind.Ring, 3, Tone.NotPlanned),
        Shape.At(new(120, 43), ShapeKind.Rectangle, 3, Tone.Over),
        new Words("10月底 & <𠮷>", new(60, 49), Anchor: Anchor.Middle),
    ], "计划与实际", "10月底计划 45%，实际 38%");

    private static readonly GridLayout Form = new(new FormGrid("带图的表", [40, 130], [new([Cell.Label("曲线"), Cell.Picture(Curve, 1)])]));

    [Fact]
    public void Stairs_hold_each_value_until_the_next_place() =>
        Assert.Equal([new(0, 9), new(5, 9), new(5, 4)], Trace.Steps([new(0, 9), new(5, 4)], Tone.Plan).Points);

    [Fact]
    public void On_a_page_it_is_svg_that_is_read_aloud_and_takes_its_colours_from_classes()
    {
        var svg = new HtmlParser().ParseDocument(HtmlWriter.Fragment(Form)).QuerySelector("td > svg")!;

        Assert.Equal(("img", "计划与实际", "10月底计划 45%，实际 38%"), (svg.GetAttribute("role"), svg.QuerySelector("title")!.TextContent, svg.QuerySelector("desc")!.TextContent));
        Assert.Equal(["polyline", "polyline", "polyline", "polygon", "polygon", "ellipse", "ellipse", "polygon", "text"], svg.Children.Skip(2).Select(mark => mark.LocalName));
        Assert.Equal("10月底 & <𠮷>", svg.QuerySelector("text")!.TextContent);
        Assert.NotNull(svg.QuerySelector("polyline.tone-plan[stroke-dasharray]"));
        Assert.Null(svg.QuerySelector("polyline.tone-actual[stroke-dasharray]"));
        Assert.DoesNotContain("style=", svg.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_pdf_it_is_paths_and_a_figure_with_its_words()
    {
        var pdf = Printed.Write(Form);
        using var document = PdfDocument.Open(pdf);

        Assert.Empty(document.GetPage(1).GetImages());
        Assert.Contains("10月底&<𠮷>", Printed.Letters(pdf), StringComparison.Ordinal);
        var plain = Encoding.Latin1.GetString(Tool.Run("qpdf", pdf, "--qdf", "--object-streams=disable", "{file}", "{out}"));
        Assert.DoesNotContain("/Subtype /Image", plain, StringComparison.Ordinal);
        Assert.Contains("/S /Figure", plain, StringComparison.Ordinal);
        Assert.Contains("/Alt", plain, StringComparison.Ordinal);
        Assert.Contains("/BBox", plain, StringComparison.Ordinal);
        var poppler = Picture.Read(Tool.Run("pdftoppm", pdf, "-r", "60", "-gray", "{file}"));
        Assert.InRange(poppler.DifferenceTo(Picture.Read(Tool.Run("mutool", pdf, "draw", "-q", "-r", "60", "-c", "gray", "-F", "pgm", "-o", "-", "{file}", "1"))), 0, 0.03);
    }

    [Fact]
    public void In_the_workbook_it_is_a_group_of_shapes_in_its_cell()
    {
        var file = Workbooks.Write(Form);
        using var document = Workbooks.Open(file);
        var drawing = Workbooks.Sheet(document, 0).DrawingsPart!.WorksheetDrawing;
        var group = drawing.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.GroupShape>().Single();

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(("1", "1"), (drawing.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.ColumnId>().Single().Text, drawing.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.RowId>().Single().Text));
        Assert.Equal(Curve.Alternative, group.NonVisualGroupShapeProperties!.NonVisualDrawingProperties!.Description!.Value);
        Assert.Equal(Curve.Marks.Count, group.Elements<DocumentFormat.OpenXml.Drawing.Spreadsheet.Shape>().Count());
        Assert.Equal("10月底 & <𠮷>", group.Descendants<A.Text>().Single().Text);
        Assert.InRange(group.Descendants<A.Extents>().First().Cx!.Value, 120 * 36000, 130 * 36000);
        Assert.Equal(file, Workbooks.Write(Form));
        AssertNoMedia(file);
    }

    [Fact]
    public void In_the_word_file_it_is_a_group_of_shapes_in_the_line()
    {
        var file = WordFiles.Write(Form);
        using var document = WordFiles.Open(file);
        var text = document.MainDocumentPart!.Document;

        Assert.Empty(WordFiles.Complaints(file));
        Assert.Equal(Curve.Alternative, text.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value);
        Assert.Equal(Curve.Marks.Count, text.Descendants<DocumentFormat.OpenXml.Office2010.Word.DrawingShape.WordprocessingShape>().Count());
        Assert.Equal("10月底 & <𠮷>", text.Descendants<DocumentFormat.OpenXml.Wordprocessing.TextBoxContent>().Single().InnerText);
        AssertNoMedia(file);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void An_office_program_draws_it_as_vectors(string extension)
    {
        var pdf = LibreOffice.Print(extension == "docx" ? WordFiles.Write(Form) : Workbooks.Write(Form), extension);
        using var document = PdfDocument.Open(pdf);

        Assert.Empty(document.GetPage(1).GetImages());
        Assert.True(document.GetPage(1).Paths.Count >= Curve.Marks.Count - 1);
        Assert.Contains("10月底&<𠮷>", Printed.Letters(pdf), StringComparison.Ordinal);
    }

    private static void AssertNoMedia(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("media", StringComparison.Ordinal));
    }
}
