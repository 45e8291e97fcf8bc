using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Files;
using BudgetPerformance.Documents.Writers.Pdf.Pages;
using BudgetPerformance.Documents.Writers.Pdf.Structure;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf;

/// <summary>One file in the making. Each page is written as soon as its form is laid out; feet, fonts and the lists of everything come last.</summary>
internal sealed class PdfDocument
{
    private readonly PdfFile file;
    private readonly FontSet fonts;
    private readonly StructureTree structure;
    private readonly int pageTree, resources;
    private readonly List<int> pages = [];
    private readonly List<PageFoot> feet = [];
    private readonly List<(string Title, int Page)> bookmarks = [];

    public PdfDocument(PdfFile file, FontSet fonts)
    {
        (this.file, this.fonts) = (file, fonts);
        (pageTree, resources) = (file.Reserve(), file.Reserve());
        structure = new StructureTree(file);
    }

    public void Add(GridLayout layout)
    {
        var form = new MeasuredForm(layout, fonts);
        var elements = new FormStructure(layout);
        var first = pages.Count;
        foreach (var pieces in PageBreaker.Break(form)) AddPage(form, elements, pieces, isFirst: pages.Count == first);
        structure.Add(elements.Section);
        bookmarks.Add((layout.Grid.Title, pages[first]));
    }

    public void Finish(DocumentProperties properties)
    {
        for (var i = 0; i < feet.Count; i++) file.WriteStream(feet[i].Contents, "", feet[i].Draw(i + 1, feet.Count, fonts));
        var embedded = string.Concat(fonts.Embedded.Select(font => $"/{font.Name} {font.WriteTo(file)} 0 R"));
        file.Write(resources, $"<</Font<<{embedded}>>>>");
        file.Write(pageTree, $"<</Type/Pages/Count {pages.Count}/Kids{PdfSyntax.References(pages)}>>");
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", Metadata.Xmp(properties), compress: false);
        var catalog = file.Add(
            $"<</Type/Catalog/Pages {pageTree} 0 R/Outlines {Outlines()} 0 R/StructTreeRoot {structure.Finish()} 0 R/MarkInfo<</Marked true>>"
            + $"/Lang(zh-CN)/Metadata {metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>{(bookmarks.Count > 1 ? "/PageMode/UseOutlines" : "")}>>");
        file.Finish(catalog, file.Add(Metadata.Information(properties)));
    }

    private void AddPage(MeasuredForm form, FormStructure elements, List<Piece> pieces, bool isFirst)
    {
        var (page, number) = (file.Reserve(), pages.Count);
        var painter = new PagePainter(form, fonts);
        if (isFirst) elements.Title.Contents.Add(new Content(page, number, painter.Title()));
        painter.Frames(pieces);
        foreach (var piece in pieces)
        {
            var element = elements.Of(piece.Placed);
            if (painter.Text(piece, element.Tag) is { } content) element.Contents.Add(new Content(page, number, content));
            if (painter.Picture(piece) is { } picture) element.Add(Picture(piece, picture.Box)).Contents.Add(new Content(page, number, picture.Content));
        }
        var (body, foot) = (file.AddStream("", painter.Commands), file.Reserve());
        file.Write(page,
            $"<</Type/Page/Parent {pageTree} 0 R/MediaBox[0 0 {PdfSyntax.Number(form.Style.Width)} {PdfSyntax.Number(form.Style.Height)}]/Resources {resources} 0 R"
            + $"/Contents[{body} 0 R {foot} 0 R]/StructParents {number}/Tabs/S>>");
        pages.Add(page);
        feet.Add(new PageFoot(foot, form.Layout.Grid.Stamp, isFirst ? null : form.Layout.Grid.Title, form.Style));
    }

    private static Element Picture(Piece piece, string box) =>
        new("Figure", $"/Alt{PdfSyntax.Text(piece.Placed.Cell.Drawing!.Alternative)}/A<</O/Layout/BBox[{box}]>>");

    private int Outlines()
    {
        var root = file.Reserve();
        var items = bookmarks.ConvertAll(_ => file.Reserve());
        for (var i = 0; i < items.Count; i++)
        {
            var neighbours = (i > 0 ? $"/Prev {items[i - 1]} 0 R" : "") + (i + 1 < items.Count ? $"/Next {items[i + 1]} 0 R" : "");
            file.Write(items[i], $"<</Title {PdfSyntax.Text(bookmarks[i].Title)}/Parent {root} 0 R{neighbours}/Dest[{bookmarks[i].Page} 0 R/XYZ null null null]>>");
        }
        file.Write(root, $"<</Type/Outlines/First {items[0]} 0 R/Last {items[^1]} 0 R/Count {items.Count}>>");
        return root;
    }
}
