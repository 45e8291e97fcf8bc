using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>Lays forms out only to learn on which pages their headings stand.</summary>
/// <param name="fonts">What text is measured with.</param>
/// <param name="rule">By how much the lines of a table make its rows higher, in points.</param>
internal sealed class Pagination(PdfFonts fonts, double rule = 0)
{
    private readonly FontSet set = new(fonts);

    /// <summary>How many pages the forms have taken so far.</summary>
    public int Pages { get; private set; }

    /// <summary>Lays the next form out on pages of its own.</summary>
    /// <returns>Its headings with the number of their page, the first page of all being 1.</returns>
    public IReadOnlyList<(GridHeading Heading, int Page)> Add(GridLayout layout)
    {
        var (form, before) = (new MeasuredForm(layout, set, rule), Pages);
        // Most forms take one page, and those need not be broken.
        var pages = form.TakesOnePage ? null : PageBreaker.Break(form);
        Pages += pages?.Count ?? 1;
        return [.. Headings.Of(layout.Grid).Select(heading => (heading, before + 1 + (pages is null ? 0 : PageOf(heading, pages))))];
    }

    /// <summary>The page of a form, from 0, on which one of its headings stands.</summary>
    public static int PageOf(GridHeading heading, IReadOnlyList<List<Piece>> pages)
    {
        var page = 0;
        while (heading.Row is { } row && !pages[page].Exists(piece => piece.Placed.Row == row && piece.First == 0)) page++;
        return page;
    }
}
