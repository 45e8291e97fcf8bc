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
    private readonly Outline outline = new();
    private readonly List<Link> links = [];

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
        var parts = PageBreaker.Break(form);
        foreach (var pieces in parts) AddPage(form, elements, pieces, isFirst: pages.Count == first);
        structure.Add(elements.Section);
        foreach (var heading in Headings.Of(layout.Grid))
        {
            var page = Pagination.PageOf(heading, parts);
            var top = heading.Row is { } row ? parts[page].Find(piece => piece.Placed.Row == row)!.Top : PageStyle.Top;
            outline.Add(heading, pages[first + page], form.Style.Height - top);
        }
    }

    public void Finish(DocumentProperties properties)
    {
        for (var i = 0; i < feet.Count; i++) file.WriteStream(feet[i].Contents, "", feet[i].Draw(i + 1, feet.Count, fonts));
        foreach (var link in links) link.WriteTo(file, outline);
        var embedded = string.Concat(fonts.Embedded.Select(font => $"/{font.Name} {font.WriteTo(file)} 0 R"));
        file.Write(resources, $"<</Font<<{embedded}>>>>");
        file.Write(pageTree, $"<</Type/Pages/Count {pages.Count}/Kids{PdfSyntax.References(pages)}>>");
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", Metadata.Xmp(properties), compress: false);
        var catalog = file.Add(
            $"<</Type/Catalog/Pages {pageTree} 0 R/Outlines {outline.WriteTo(file)} 0 R/StructTreeRoot {structure.Finish()} 0 R/MarkInfo<</Marked true>>"
            + $"/Lang(zh-CN)/Metadata {metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>{(outline.Count > 1 ? "/PageMode/UseOutlines" : "")}>>");
        file.Finish(catalog, file.Add(Metadata.Information(properties)));
    }

    private void AddPage(MeasuredForm form, FormStructure elements, List<Piece> pieces, bool isFirst)
    {
        var (page, number) = (file.Reserve(), pages.Count);
        var painter = new PagePainter(form, fonts);
        if (isFirst)
            foreach (var (element, content) in elements.Titles.Zip(painter.Headings([.. elements.Titles.Select(title => title.Tag)]))) element.Contents.Add(new Content(page, number, content));
        var annotations = new List<int>();
        painter.Frames(pieces);
        foreach (var piece in pieces)
        {
            var element = elements.Of(piece.Placed);
            if (painter.Text(piece, element.Tag) is { } content) element.Contents.Add(new Content(page, number, content));
            if (piece.Placed.Cell.Reference is { } reference) annotations.Add(Add(new Link(file.Reserve(), reference, form.BoxOf(piece))));
            if (painter.Picture(piece) is { } picture) element.Add(Picture(piece, picture.Box)).Contents.Add(new Content(page, number, picture.Content));
        }
        var (body, foot) = (file.AddStream("", painter.Commands), file.Reserve());
        file.Write(page,
            $"<</Type/Page/Parent {pageTree} 0 R/MediaBox[0 0 {PdfSyntax.Number(form.Style.Width)} {PdfSyntax.Number(form.Style.Height)}]/Resources {resources} 0 R"
            + $"/Contents[{body} 0 R {foot} 0 R]/StructParents {number}/Tabs/S{(annotations.Count > 0 ? $"/Annots{PdfSyntax.References(annotations)}" : "")}>>");
        pages.Add(page);
        feet.Add(new PageFoot(foot, form.Layout.Grid.Stamp, isFirst || form.Layout.Grid.IsText ? null : form.Layout.Grid.Title, form.Style, form.Layout.Grid.IsNumbered));
    }

    private static Element Picture(Piece piece, string box) =>
        new("Figure", $"/Alt{PdfSyntax.Text(piece.Placed.Cell.Drawing!.Alternative)}/A<</O/Layout/BBox[{box}]>>");

    private int Add(Link link)
    {
        links.Add(link);
        return link.Id;
    }
}
