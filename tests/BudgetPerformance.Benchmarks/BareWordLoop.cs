using BudgetPerformance.Documents.Grid;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetPerformance.Benchmarks;

/// <summary>The least somebody would write who knows the SDK well: table after table, streamed, each cell with its width, spans, borders and a styled paragraph.</summary>
internal static class BareWordLoop
{
    public static void Write(IEnumerable<GridLayout> forms)
    {
        using var document = WordprocessingDocument.Create(new MemoryStream(), WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var form in forms)
        {
            writer.WriteElement(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "1" }, new PageBreakBefore()), new Run(new Text(form.Grid.Title))));
            writer.WriteStartElement(new Table());
            writer.WriteElement(new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = "9638" }, new TableLayout { Type = TableLayoutValues.Fixed }));
            writer.WriteElement(new TableGrid(form.Grid.ColumnWidths.Select(width => new GridColumn { Width = $"{width * 56.7:0}" })));
            var covering = form.Cells.SelectMany(placed => Enumerable.Range(placed.Row, placed.Cell.Rows).Select(row => (row, placed))).ToLookup(pair => pair.row, pair => pair.placed);
            for (var row = 0; row < form.Grid.Rows.Count; row++)
                writer.WriteElement(new TableRow([
                    new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 482, HeightType = HeightRuleValues.AtLeast }),
                    .. covering[row].OrderBy(placed => placed.Column).Select(placed => Cell(placed, placed.Row == row))]));
            writer.WriteEndElement();
        }
        writer.WriteElement(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static TableCell Cell(PlacedCell placed, bool isFirst)
    {
        var looks = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{placed.Cell.Columns * 803}" });
        if (placed.Cell.Columns > 1) looks.Append(new GridSpan { Val = placed.Cell.Columns });
        if (placed.Cell.Rows > 1) looks.Append(new VerticalMerge { Val = isFirst ? MergedCellValues.Restart : MergedCellValues.Continue });
        looks.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = placed.Cell.Role.ToString() }));
        if (isFirst && placed.Cell.Text.Length > 0)
            foreach (var (line, i) in placed.Cell.Text.Split('\n').Select((line, i) => (line, i)))
                paragraph.Append(i == 0 ? new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve }) : new Run(new Break(), new Text(line) { Space = SpaceProcessingModeValues.Preserve }));
        return new TableCell(looks, paragraph);
    }
}
