using BudgetPerformance.Documents.Grid;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>
/// One form: its title, its caption lines without borders, and a table for each part, because Word repeats headings only from a table's top.
/// </summary>
internal sealed class WordForm
{
    private const double Padding = 1.1;
    private const double Leading = 1.36;

    /// <summary>The least height of a row in em: 8.5 mm on the official form.</summary>
    private const double RowHeight = 2.295;

    /// <summary>By how much the lines of a table make its rows higher, in points.</summary>
    public const double Rule = 0.5;
    private const double PointsPerMillimetre = 72 / 25.4;
    private const string HeadingShade = "F0F0F0";

    private readonly GridLayout form;
    private readonly WordDrawing drawings;
    private readonly WordHeadings headings;
    private readonly List<PlacedCell>[] covering;
    private readonly double splittable;
    private readonly double[] edges;

    public WordForm(GridLayout form, WordDrawing drawings, WordHeadings headings)
    {
        (this.form, this.drawings, this.headings) = (form, drawings, headings);
        covering = [.. form.Grid.Rows.Select(_ => new List<PlacedCell>(form.Grid.ColumnWidths.Count))];
        foreach (var placed in form.Cells.OrderBy(placed => placed.Column))
            for (var row = placed.Row; row < placed.RowEnd; row++) covering[row].Add(placed);
        splittable = (form.Grid.Paper.Height - 2 * WordSections.Ends) * PointsPerMillimetre / 3;
        var widths = form.Grid.ColumnWidths;
        var scale = WordSections.Width(form.Grid) / widths.Sum();
        edges = new double[widths.Count + 1];
        for (var column = 0; column < widths.Count; column++) edges[column + 1] = edges[column] + scale * widths[column];
    }

    /// <summary>A length in twentieths of a point.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 20 * PointsPerMillimetre);

    /// <summary>The height of a line in twentieths of a point.</summary>
    public static int LineTwips(double textSize) => (int)Math.Round(20 * Leading * textSize);

    /// <summary>The paragraph that has to stand between two tables, next to invisible.</summary>
    /// <param name="section">The section that ends here, if one does.</param>
    public static Paragraph Gap(SectionProperties? section) => new(section is null ? new ParagraphProperties(Style("Gap")) : new ParagraphProperties(Style("Gap"), section));

    public void Write(OpenXmlWriter writer, bool startsPage)
    {
        if (form.Grid.Part is { } part) writer.WriteElement(headings.Next(1, part, startsPage, TextLook.PartSize));
        writer.WriteElement(headings.Next(form.Grid.Level, form.Grid.Title, startsPage && form.Grid.Part is null, null, new Indentation { FirstLine = "0" }, new Justification { Val = JustificationValues.Center }));
        if (form.Captions > 0) Table(writer, new GridPart(0, 0, form.Captions), BorderValues.None, BorderValues.None);
        for (var i = 0; i < form.Parts.Count; i++)
        {
            if (i > 0 || form.Captions > 0) writer.WriteElement(Gap(null));
            Table(writer, form.Parts[i], BorderValues.Single, i + 1 < form.Parts.Count ? BorderValues.None : BorderValues.Single);
        }
    }

    /// <summary>A table with another close below it leaves the line between them to that one.</summary>
    private void Table(OpenXmlWriter writer, GridPart part, BorderValues line, BorderValues bottom)
    {
        writer.WriteStartElement(new Table());
        writer.WriteElement(new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Twips(edges[^1])}" },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableBorders(Border<TopBorder>(line), Border<LeftBorder>(line), Border<BottomBorder>(bottom), Border<RightBorder>(line), Border<InsideHorizontalBorder>(line), Border<InsideVerticalBorder>(line)),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Type = TableWidthUnitValues.Dxa, Width = $"{Twips(Padding)}" }, new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = (short)Twips(Padding) },
                new BottomMargin { Type = TableWidthUnitValues.Dxa, Width = $"{Twips(Padding)}" }, new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = (short)Twips(Padding) })));
        writer.WriteElement(new DocumentFormat.OpenXml.Wordprocessing.TableGrid(Enumerable.Range(0, edges.Length - 1).Select(column => new GridColumn { Width = $"{Width(column, column + 1)}" })));
        for (var row = part.Start; row < part.End; row++) writer.WriteElement(Row(row, isHeading: row < part.Body, part.End));
        writer.WriteEndElement();

        static T Border<T>(BorderValues kind) where T : BorderType, new() => new() { Val = kind, Size = 4, Space = 0, Color = "000000" };
    }

    private TableRow Row(int row, bool isHeading, int end)
    {
        var looks = new TableRowProperties();
        if (!IsTall(row)) looks.Append(new CantSplit());
        looks.Append(new TableRowHeight { Val = (uint)Math.Round(20 * RowHeight * form.Grid.Paper.TextSize), HeightType = HeightRuleValues.AtLeast });
        if (isHeading) looks.Append(new TableHeader());
        var cells = covering[row];
        var keeps = row + 1 < end && (isHeading || cells.Exists(placed => placed.RowEnd > row + 1 && placed.Cell.Role == CellRole.Label)) && !IsTall(row + 1);
        return new TableRow([looks, .. cells.Select(placed => Cell(placed, isFirst: placed.Row == row, keeps))]);
    }

    private TableCell Cell(PlacedCell placed, bool isFirst, bool keeps)
    {
        var cell = placed.Cell;
        var looks = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Width(placed.Column, placed.ColumnEnd)}" });
        if (cell.Columns > 1) looks.Append(new GridSpan { Val = cell.Columns });
        if (cell.Rows > 1) looks.Append(new VerticalMerge { Val = isFirst ? MergedCellValues.Restart : MergedCellValues.Continue });
        if (cell.Role == CellRole.Heading) looks.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeadingShade });
        looks.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(looks, isFirst ? Content(placed, keeps) : new Paragraph(Looks("Gap", keeps)));
    }

    private Paragraph Content(PlacedCell placed, bool keeps)
    {
        var (cell, size) = (placed.Cell, form.Grid.Paper.TextSize);
        if (cell.Drawing is { } drawing) return new Paragraph(Looks("Picture", keeps), drawings.Run(drawing, edges[placed.ColumnEnd] - edges[placed.Column] - 2 * Padding));
        var looks = Looks(cell.Role.ToString(), keeps);
        if (size != Paper.Official.TextSize) looks.Append(new SpacingBetweenLines { Line = $"{LineTwips(size)}", LineRule = LineSpacingRuleValues.Exact });
        return cell.Text.Length == 0 ? new Paragraph(looks) : new Paragraph(looks, WordText.Run(cell.Text, size));
    }

    private static ParagraphProperties Looks(string style, bool keeps) => keeps ? new ParagraphProperties(Style(style), new KeepNext()) : new ParagraphProperties(Style(style));

    private static ParagraphStyleId Style(string id) => new() { Val = id };

    private int Width(int from, int end) => Twips(edges[end]) - Twips(edges[from]);

    /// <summary>Whether a row is so high by its own cells that it may be broken between pages.</summary>
    private bool IsTall(int row)
    {
        foreach (var placed in covering[row])
            if (placed.Cell.Rows == 1 && IsTall(placed)) return true;
        return false;
    }

    private bool IsTall(PlacedCell placed)
    {
        if (placed.Cell.Drawing is { } drawing) return drawing.Height * PointsPerMillimetre > splittable;
        var (text, line, width) = (placed.Cell.Text, Leading * form.Grid.Paper.TextSize, (edges[placed.ColumnEnd] - edges[placed.Column] - 2 * Padding) * PointsPerMillimetre / form.Grid.Paper.TextSize);
        // Any two lines of a paragraph together hold more than one line could: short texts need not be wrapped to know that they are low.
        var most = 2 * (text.Length / width + 1 + text.AsSpan().Count('\n'));
        return most * line > splittable && WrappedText.Lines(text, width) * line > splittable;
    }
}
