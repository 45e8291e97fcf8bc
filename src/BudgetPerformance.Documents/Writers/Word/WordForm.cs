using BudgetPerformance.Documents.Grid;
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
    private readonly WordMarkup markup;
    private readonly WordDrawing drawings;
    private readonly WordHeadings headings;
    private readonly List<PlacedCell>[] covering;
    private readonly bool[] isTall;
    private readonly double[] edges;

    public WordForm(GridLayout form, WordMarkup markup, WordDrawing drawings, WordHeadings headings)
    {
        (this.form, this.markup, this.drawings, this.headings) = (form, markup, drawings, headings);
        covering = [.. form.Grid.Rows.Select(_ => new List<PlacedCell>(form.Grid.ColumnWidths.Count))];
        foreach (var placed in form.Cells.OrderBy(placed => placed.Column))
            for (var row = placed.Row; row < placed.RowEnd; row++) covering[row].Add(placed);
        var widths = form.Grid.ColumnWidths;
        var scale = WordSections.Width(form.Grid) / widths.Sum();
        edges = new double[widths.Count + 1];
        for (var column = 0; column < widths.Count; column++) edges[column + 1] = edges[column] + scale * widths[column];
        var splittable = (form.Grid.Paper.Height - 2 * WordSections.Ends) * PointsPerMillimetre / 3;
        isTall = [.. covering.Select(cells => cells.Exists(placed => placed.Cell.Rows == 1 && IsHigherThan(splittable, placed)))];
    }

    /// <summary>A length in twentieths of a point.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 20 * PointsPerMillimetre);

    /// <summary>The height of a line in twentieths of a point.</summary>
    public static int LineTwips(double textSize) => (int)Math.Round(20 * Leading * textSize);

    /// <summary>The paragraph that has to stand between two tables, next to invisible.</summary>
    /// <param name="section">The section that ends here, if one does.</param>
    public static Paragraph Gap(SectionProperties? section) => new(section is null ? new ParagraphProperties(Style("Gap")) : new ParagraphProperties(Style("Gap"), section));

    public void Write(bool startsPage)
    {
        if (form.Grid.Part is { } part) markup.Add(headings.Next(1, part, startsPage, TextLook.PartSize));
        markup.Add(headings.Next(form.Grid.Level, form.Grid.Title, startsPage && form.Grid.Part is null, null, new Indentation { FirstLine = "0" }, new Justification { Val = JustificationValues.Center }));
        if (form.Captions > 0) Table(new GridPart(0, 0, form.Captions), BorderValues.None, BorderValues.None);
        for (var i = 0; i < form.Parts.Count; i++)
        {
            if (i > 0 || form.Captions > 0) markup.Add(Gap(null));
            Table(form.Parts[i], BorderValues.Single, i + 1 < form.Parts.Count ? BorderValues.None : BorderValues.Single);
        }
    }

    /// <summary>A table with another close below it leaves the line between them to that one.</summary>
    private void Table(GridPart part, BorderValues line, BorderValues bottom)
    {
        markup.Begin("tbl");
        markup.Add(new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Twips(edges[^1])}" },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableBorders(Border<TopBorder>(line), Border<LeftBorder>(line), Border<BottomBorder>(bottom), Border<RightBorder>(line), Border<InsideHorizontalBorder>(line), Border<InsideVerticalBorder>(line)),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Type = TableWidthUnitValues.Dxa, Width = $"{Twips(Padding)}" }, new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = (short)Twips(Padding) },
                new BottomMargin { Type = TableWidthUnitValues.Dxa, Width = $"{Twips(Padding)}" }, new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = (short)Twips(Padding) })));
        markup.Add(new DocumentFormat.OpenXml.Wordprocessing.TableGrid(Enumerable.Range(0, edges.Length - 1).Select(column => new GridColumn { Width = $"{Width(column, column + 1)}" })));
        for (var row = part.Start; row < part.End; row++) Row(row, isHeading: row < part.Body, part.End);
        markup.End();

        static T Border<T>(BorderValues kind) where T : BorderType, new() => new() { Val = kind, Size = 4, Space = 0, Color = "000000" };
    }

    private void Row(int row, bool isHeading, int end)
    {
        markup.Begin("tr");
        markup.Begin("trPr");
        if (!isTall[row]) markup.Add("cantSplit");
        markup.Add("trHeight", "val", (int)Math.Round(20 * RowHeight * form.Grid.Paper.TextSize), "hRule", "atLeast");
        if (isHeading) markup.Add("tblHeader");
        markup.End();
        var keeps = row + 1 < end && (isHeading || covering[row].Exists(placed => placed.RowEnd > row + 1 && placed.Cell.Role == CellRole.Label)) && !isTall[row + 1];
        foreach (var placed in covering[row]) Cell(placed, isFirst: placed.Row == row, keeps);
        markup.End();
    }

    private void Cell(PlacedCell placed, bool isFirst, bool keeps)
    {
        var cell = placed.Cell;
        markup.Begin("tc");
        markup.Begin("tcPr");
        markup.Add("tcW", "w", Width(placed.Column, placed.ColumnEnd), "type", "dxa");
        if (cell.Columns > 1) markup.Add("gridSpan", WordMarkup.Number(cell.Columns));
        if (cell.Rows > 1) markup.Add("vMerge", isFirst ? "restart" : "continue");
        if (cell.Role == CellRole.Heading) markup.Add(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeadingShade });
        markup.Add("vAlign", "center");
        markup.End();
        if (isFirst) Content(placed, keeps);
        else Paragraph("Gap", keeps);
        markup.End();
    }

    private void Content(PlacedCell placed, bool keeps)
    {
        var cell = placed.Cell;
        if (cell.Drawing is { } drawing) Paragraph("Picture", keeps, drawings.Run(drawing, edges[placed.ColumnEnd] - edges[placed.Column] - 2 * Padding));
        else Paragraph(cell.Role.ToString(), keeps, cell.Text.Length == 0 ? null : WordText.Run(cell.Text, form.Grid.Paper.TextSize), form.Grid.Paper.TextSize);
    }

    private void Paragraph(string style, bool keeps, Run? run = null, double? size = null)
    {
        markup.Begin("p");
        markup.Begin("pPr");
        markup.Add("pStyle", style);
        if (keeps) markup.Add("keepNext");
        if (size is { } points && points != Paper.Official.TextSize) markup.Add("spacing", "line", LineTwips(points), "lineRule", "exact");
        markup.End();
        if (run is not null) markup.Add(run);
        markup.End();
    }

    private static ParagraphStyleId Style(string id) => new() { Val = id };

    private int Width(int from, int end) => Twips(edges[end]) - Twips(edges[from]);

    /// <summary>Whether the text of a cell takes more than a height in points.</summary>
    private bool IsHigherThan(double height, PlacedCell placed)
    {
        if (placed.Cell.Drawing is { } drawing) return drawing.Height * PointsPerMillimetre > height;
        var (text, line, width) = (placed.Cell.Text, Leading * form.Grid.Paper.TextSize, (edges[placed.ColumnEnd] - edges[placed.Column] - 2 * Padding) * PointsPerMillimetre / form.Grid.Paper.TextSize);
        // Any two lines of a paragraph together hold more than one line could: short texts need not be wrapped to know that they are low.
        var most = 2 * (text.Length / width + 1 + text.AsSpan().Count('\n'));
        return most * line > height && WrappedText.Lines(text, width) * line > height;
    }
}
