using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Documents.Writers.Pdf.Pages;

namespace BudgetPerformance.Documents.Writers;

/// <summary>Binds a book: lays its forms out once to learn their pages, so that the contents in front can name them.</summary>
public static class BoundBook
{
    /// <summary>Everything of a book in order, each form made when it is asked for. The body is laid out before the first is given out.</summary>
    /// <param name="book">The book.</param>
    /// <param name="fonts">The fonts pages are measured with.</param>
    /// <param name="rule">By how much the lines of a table make its rows higher, in points.</param>
    /// <param name="laidOut">Told after each form that has been laid out.</param>
    public static IEnumerable<GridLayout> Forms(BudgetBook book, PdfFonts fonts, double rule = 0, Action? laidOut = null)
    {
        if (book.Parts.HasFlag(BookParts.Cover)) yield return new(book.Cover);
        if (book.Parts.HasFlag(BookParts.Contents)) yield return Contents(book, fonts, rule, laidOut);
        foreach (var form in book.Body()) yield return new(form);
    }

    private static GridLayout Contents(BudgetBook book, PdfFonts fonts, double rule, Action? laidOut)
    {
        var (headings, body) = (new List<(GridHeading Heading, int Page)>(), new Pagination(fonts, rule));
        foreach (var form in book.Body())
        {
            headings.AddRange(body.Add(new(form)));
            laidOut?.Invoke();
        }
        var front = new Pagination(fonts);
        if (book.Parts.HasFlag(BookParts.Cover)) front.Add(new(book.Cover));
        front.Add(new(BudgetBook.Contents(headings)));
        return new(BudgetBook.Contents(headings.Select(line => (line.Heading, line.Page + front.Pages))));
    }
}
