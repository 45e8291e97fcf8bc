using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace BudgetPerformance.Documents.Tests.Writers.Pdf;

/// <summary>Reads the tables of a PDF as a screen reader does: by its structure, which says what spans what, and by the marked contents it refers to.</summary>
internal sealed class TaggedCells : IDisposable
{
    private readonly PdfDocument document;
    private readonly Dictionary<IndirectReference, int> pages;
    private readonly Dictionary<(int Page, int Content), string> texts;
    private readonly List<(string Text, int Columns, int Rows)> cells = [];

    private TaggedCells(byte[] pdf)
    {
        document = PdfDocument.Open(pdf);
        var kids = (ArrayToken)Resolved(Dictionary(document.Structure.Catalog.CatalogDictionary, "Pages").Data["Kids"]);
        pages = kids.Data.Cast<IndirectReferenceToken>().Select((page, i) => (page.Data, i)).ToDictionary(pair => pair.Data, pair => pair.i);
        texts = document.GetPages().SelectMany(page => page.GetMarkedContents().Where(content => content.MarkedContentIdentifier >= 0)
            .Select(content => (Key: (page.Number - 1, content.MarkedContentIdentifier), Text: Text(content)))).ToDictionary(pair => pair.Key, pair => pair.Text);
        Walk(Dictionary(document.Structure.Catalog.CatalogDictionary, "StructTreeRoot"));
    }

    /// <summary>Every cell of every table in order, its text without white space, with its spans.</summary>
    public static IReadOnlyList<(string Text, int Columns, int Rows)> Of(byte[] pdf)
    {
        using var read = new TaggedCells(pdf);
        return read.cells;
    }

    public void Dispose() => document.Dispose();

    private void Walk(DictionaryToken element)
    {
        if (element.Data.TryGetValue("S", out var kind) && kind is NameToken { Data: "TD" or "TH" })
        {
            var looks = Dictionary(element, "A");
            cells.Add((Said(element), ((NumericToken)looks.Data["ColSpan"]).Int, ((NumericToken)looks.Data["RowSpan"]).Int));
            return;
        }
        foreach (var child in Children(element)) Walk(child);
    }

    private string Said(DictionaryToken element) => element.Data.TryGetValue("MCID", out var number)
        ? texts.GetValueOrDefault((pages[((IndirectReferenceToken)element.Data["Pg"]).Data], ((NumericToken)number).Int), "")
        : string.Concat(Children(element).Select(Said));

    private IEnumerable<DictionaryToken> Children(DictionaryToken element) => !element.Data.TryGetValue("K", out var kids) ? [] : Resolved(kids) switch
    {
        ArrayToken several => several.Data.Select(Resolved).OfType<DictionaryToken>(),
        DictionaryToken one => [one],
        _ => [],
    };

    private static string Text(MarkedContentElement content) => Printed.Squeezed(string.Concat(content.Letters.Select(letter => letter.Value)) + string.Concat(content.Children.Select(Text)));

    private DictionaryToken Dictionary(DictionaryToken owner, string name) => (DictionaryToken)Resolved(owner.Data[name]);

    private IToken Resolved(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
}
